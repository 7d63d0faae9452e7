import type { PackStateView } from '../../lib/sync/pack-view.ts'
import { PackState } from './pack-state.tsx'
import styles from './packs-button.module.css'
import { usePackWords } from './use-pack-words.ts'

type Props = {
  /** The worst of them. */
  readonly state: PackStateView
  /** In milliseconds since 1970. */
  readonly now: number
  readonly onOpen: () => void
}

/** At the left of the header: how the packs stand, and the way to them. */
export function PacksButton({ state, now, onOpen }: Props) {
  const { say } = usePackWords()
  return (
    <button type="button" className={styles.button} title={say('packs.title')} aria-haspopup="dialog" onClick={onOpen}>
      <PackState state={state} now={now} />
    </button>
  )
}
