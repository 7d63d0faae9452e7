import { bars, type Guard } from '../lib/replies/guard.ts'
import styles from './standing-band.module.css'
import { Icon } from './ui/icon.tsx'
import { useWords } from './ui/words-context.tsx'
import { marks, wordStanding } from './word-guard.ts'

type Props = {
  readonly guard: Guard
  /** It stands against a snippet in the letter, not against the letter itself. */
  readonly ofPart: boolean
  readonly now: number
}

/** Above a letter: what stands against it, why, and who decides. */
export function StandingBand({ guard, ofPart, now }: Props) {
  const words = useWords()
  const { say } = words
  const { standing, part } = guard
  const hold = 'hold' in standing ? standing.hold : undefined
  return (
    <div className={styles.band} data-grave={marks[standing.kind].grave}>
      <Icon name="lock" />
      <div>
        <p className={styles.what}>{wordStanding(guard, now, words)}</p>
        {ofPart && <p>{say('standing.part', { title: part.title })}</p>}
        {hold && <p lang={part.lang}>{hold.reason}</p>}
        {hold && <p>{say('standing.decides', { name: hold.decides })}</p>}
        {!bars(guard) && <p>{say('standing.check')}</p>}
      </div>
    </div>
  )
}
