import { type ReactNode, useRef, useState } from 'react'
import type { PackView } from '../../lib/sync/pack-view.ts'
import { type PackActions, PackEntry } from './pack-entry.tsx'
import styles from './packs-panel.module.css'
import { usePackWords } from './use-pack-words.ts'

type Props = {
  readonly packs: readonly PackView[]
  /** In milliseconds since 1970. */
  readonly now: number
  readonly actions: PackActions
  /** The way to another pack; absent where the organisation allows none. */
  readonly adding?: ReactNode
}

/** All packs that are followed here, and the way to one more: the same in the sidebar and on the options page. */
export function PacksPanel({ packs, now, actions, adding }: Props) {
  const { say } = usePackWords()
  const [removed, setRemoved] = useState<string>()
  const said = useRef<HTMLParagraphElement>(null)
  const withRemoved: PackActions = {
    ...actions,
    onRemove(feed) {
      setRemoved(packs.find((pack) => pack.feed === feed)?.publisher)
      actions.onRemove(feed)
      // Its button goes with it: the keyboard stays here, where it is said.
      said.current?.focus()
    },
  }
  return (
    <div className={styles.panel}>
      <p ref={said} role="status" tabIndex={-1} className={styles.said}>
        {removed !== undefined && say('pack.removed', { publisher: removed })}
      </p>
      {packs.length === 0 ? (
        <div className={styles.none}>
          <p>{say('pack.none')}</p>
          <p>{say('pack.none.why')}</p>
        </div>
      ) : (
        <ul className={styles.packs}>
          {packs.map((pack) => (
            <PackEntry key={pack.feed} pack={pack} now={now} actions={withRemoved} />
          ))}
        </ul>
      )}
      {adding && (
        <div className={styles.adding}>
          <h3>{say('add.title')}</h3>
          {adding}
        </div>
      )}
    </div>
  )
}
