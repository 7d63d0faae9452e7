import { useId } from 'react'
import type { SyncingView } from '../../lib/sync/pack-view.ts'
import { Button } from '../ui/button.tsx'
import styles from './sync-progress.module.css'
import { usePackWords } from './use-pack-words.ts'

type Props = { readonly syncing: Omit<SyncingView, 'kind'>; readonly onCancel: () => void }

/** How far it has come. The bar tells it to a screen reader when asked, so that no number interrupts. */
export function SyncProgress({ syncing: { done, total }, onCancel }: Props) {
  const { say } = usePackWords()
  const id = useId()
  return (
    <div className={styles.progress}>
      <span id={id}>{say('add.syncing')}</span>
      <span className={styles.count}>
        {total === undefined ? say('add.soFar', { done }) : say('add.progress', { done, total })}
      </span>
      <progress aria-labelledby={id} max={total ?? 1} {...(total === undefined ? {} : { value: done })} />
      <Button onClick={onCancel}>{say('import.cancel')}</Button>
    </div>
  )
}
