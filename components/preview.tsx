import type { ReactNode, SyntheticEvent } from 'react'
import { firstMentions } from '../lib/compose/letter.ts'
import { bars, guardOf } from '../lib/replies/guard.ts'
import type { Chosen } from '../lib/sidebar/letters.ts'
import { LetterBlocks } from './letter-blocks.tsx'
import styles from './preview.module.css'
import { StandingBand } from './standing-band.tsx'
import { useWords } from './ui/words-context.tsx'
import { wordBodyProblem } from './word-problem.ts'

type Props = {
  readonly chosen: Chosen
  /** The blank or question that kept the reply from being inserted. */
  readonly refused: string | undefined
  readonly wanted: { readonly name: string } | undefined
  readonly onFill: (name: string, text: string) => void
  readonly onLeaveOut: (sentence: number, out: boolean) => void
  /** Enter in a blank. */
  readonly onDone: () => void
  readonly onInsert: () => void
  readonly onLeave: () => void
  readonly foot: ReactNode
  /** In seconds since 1970. */
  readonly now: number
  /** It reads otherwise than when it was chosen. */
  readonly changed: boolean
  /** What the page tells was read by an adapter nobody has tried. */
  readonly unchecked: boolean
}

/** The reply as the letter it will be, on the white paper of an editor in both themes. */
export function Preview({ chosen, foot, now, changed, onLeaveOut, ...blanks }: Props) {
  const { say } = useWords()
  const { item } = chosen
  const guard = chosen.kind === 'letter' ? guardOf(chosen.parts, now) : undefined
  const locked = guard !== undefined && bars(guard)
  return (
    <section className={styles.letter} aria-label={say('preview.label')} data-theme="light">
      {guard && <StandingBand guard={guard} ofPart={guard.part !== item} now={now} />}
      {changed && (
        <p className={styles.changed} role="status">
          {say('standing.changed')}
        </p>
      )}
      <div className={styles.paper} data-locked={locked}>
        <Guidance use={item.use} avoid={item.avoid} />
        {chosen.kind === 'broken' ? (
          <p className={styles.broken}>{say('preview.broken', { reason: wordBodyProblem(chosen.problem, say) })}</p>
        ) : (
          <div lang={item.lang} className={styles.text} {...(locked && { onCopy: keepWords, onDragStart: keepWords })}>
            <LetterBlocks
              blocks={chosen.letter.body.blocks}
              letter={chosen.letter}
              first={firstMentions(chosen.letter)}
              onLeaveOut={onLeaveOut}
              {...blanks}
            />
          </div>
        )}
      </div>
      <footer className={styles.foot}>
        {foot}
        {blanks.unchecked && isToldByPage(chosen) && (
          <span className={styles.unchecked}>{say('preview.unchecked')}</span>
        )}
      </footer>
    </section>
  )
}

/** What was selected before the letter was locked is selected still, and a link can be dragged. What stands in a blank is the agent's own. */
function keepWords(event: SyntheticEvent): void {
  if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) event.preventDefault()
}

const isToldByPage = (chosen: Chosen): boolean =>
  chosen.kind === 'letter' && Array.from(chosen.letter.slots.values()).some(({ source }) => source === 'page')

/** The author's own sentences, whole: what they begin with is theirs to say. */
function Guidance({ use, avoid }: { readonly use: string | undefined; readonly avoid: string | undefined }) {
  if (!use && !avoid) return null
  return (
    <div className={styles.guidance}>
      {use && <p>{use}</p>}
      {avoid && <p>{avoid}</p>}
    </div>
  )
}
