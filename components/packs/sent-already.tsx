import styles from './sent-already.module.css'
import { usePackWords } from './use-pack-words.ts'
import { wordSince } from './word-since.ts'

type Props = {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly now: number
}

/** In the foot of a letter: this customer has it already. */
export function SentAlready({ at, now }: Props) {
  const words = usePackWords()
  return <span className={styles.sent}>{words.say('sent.already', { at: wordSince(at, now, words) })}</span>
}
