import { useEffect, useId, useRef } from 'react'
import type { PackView } from '../../lib/sync/pack-view.ts'
import { Button } from '../ui/button.tsx'
import styles from './remove-pack.module.css'
import { usePackWords } from './use-pack-words.ts'

type Props = {
  readonly pack: PackView
  readonly onRemove: () => void
  readonly onKeep: () => void
}

/** Asks before what can't be undone. The keyboard comes to the harmless answer; Escape is that one, too. */
export function RemovePack({ pack, onRemove, onKeep }: Props) {
  const { say } = usePackWords()
  const id = useId()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div
      role="group"
      aria-labelledby={`${id}-ask`}
      className={styles.ask}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The dialog around it stays.
        event.preventDefault()
        event.stopPropagation()
        onKeep()
      }}
    >
      <p id={`${id}-ask`}>
        <b>{say('pack.remove.ask', { publisher: pack.publisher })}</b>
      </p>
      <p id={`${id}-what`}>{say('pack.remove.what', { count: pack.count })}</p>
      <div className={styles.buttons}>
        <Button ref={keep} aria-describedby={`${id}-ask ${id}-what`} onClick={onKeep}>
          {say('pack.remove.no')}
        </Button>
        <Button className={styles.remove} onClick={onRemove}>
          {say('pack.remove.yes')}
        </Button>
      </div>
    </div>
  )
}
