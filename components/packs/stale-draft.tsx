import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { PackIcon } from './pack-icon.tsx'
import styles from './stale-draft.module.css'
import { usePackWords } from './use-pack-words.ts'
import { isSameDay, wordDay, wordTime } from './word-since.ts'

type Props = {
  /** The passage, with what stands near it. */
  readonly says: string
  readonly lang: string
  /** When it was corrected, in milliseconds since 1970; or it may not be sent any more, and nothing stands in its place. */
  readonly corrected: number | 'withdrawn' | 'held' | 'expired' | 'notYet'
  readonly now: number
  /** Absent where the exact place in the draft is not known. */
  readonly onReplace?: () => void
  /** Absent where there is nothing to put in its place, or it is not known to the last word. */
  readonly onCopy?: () => void
  /** Absent where what it says now needs not be read for that. */
  readonly onOpen?: () => void
  readonly onDismiss: () => void
  readonly more: ReactNode
}

/** About to be sent, and no longer true: nothing is more urgent. Nothing changes in the draft before Replace is pressed. */
export function StaleDraft({ says, lang, corrected, now, onReplace, onCopy, onOpen, onDismiss, more }: Props) {
  const { say } = usePackWords()
  return (
    <section className={styles.notice} aria-label={say('draft.title')}>
      <PackIcon name="refused" />
      <div className={styles.told}>
        <p>
          {say('draft.says')}{' '}
          <q className={styles.passage} lang={lang}>
            {says}
          </q>
        </p>
        <p>
          <Since corrected={corrected} now={now} />
        </p>
        {!onReplace && onCopy && <p>{say('draft.byHand')}</p>}
        {onOpen && <p>{say('draft.see')}</p>}
        <div className={styles.buttons}>
          {onReplace && (
            <Button look="primary" onClick={onReplace}>
              {say('draft.replace')}
            </Button>
          )}
          {onCopy && (
            <Button look={onReplace ? 'plain' : 'primary'} onClick={onCopy}>
              {say('action.copy')}
            </Button>
          )}
          {onOpen && (
            <Button look="primary" onClick={onOpen}>
              {say('draft.open')}
            </Button>
          )}
          <Button onClick={onDismiss}>{say('draft.dismiss')}</Button>
          {more}
        </div>
      </div>
    </section>
  )
}

function Since({ corrected, now }: Pick<Props, 'corrected' | 'now'>) {
  const { say, language } = usePackWords()
  if (typeof corrected === 'string') return say(`draft.${corrected}`)
  return isSameDay(corrected, now)
    ? say('draft.corrected', { time: wordTime(corrected, language) })
    : say('draft.correctedOn', { day: wordDay(corrected, now, language) })
}
