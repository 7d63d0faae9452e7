import type { ReactNode } from 'react'
import type { Remembered } from '../lib/db/remembered.ts'
import styles from './remembered-work.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

type Props = {
  /** Undefined until it is read. */
  readonly remembered: Remembered | undefined
  /** Where it is chosen how long it is kept. */
  readonly ages: ReactNode
  readonly onForget: () => void
  readonly outcome: string | undefined
}

/** What this browser remembers of the agent's work, and the way to have it deleted. */
export function RememberedWork({ remembered, ages, onForget, outcome }: Props) {
  const { say } = useWords()
  const nothing = remembered && isNothing(remembered)
  return (
    <>
      <p>{say('options.memory.why')}</p>
      {ages}
      {remembered && !nothing && (
        <>
          <p>{say('options.memory.counts', { used: remembered.used, learned: remembered.learned })}</p>
          {remembered.inserted > 0 && <p>{say('options.memory.inserted', { inserted: remembered.inserted })}</p>}
          {remembered.unanswered.length > 0 && <Unanswered rows={remembered.unanswered} />}
          <Button onClick={onForget}>{say('options.memory.forget')}</Button>
        </>
      )}
      {nothing && outcome === undefined && <p>{say('options.memory.nothing')}</p>}
      <p role="status">{outcome}</p>
    </>
  )
}

const isNothing = ({ used, learned, unanswered, inserted }: Remembered): boolean =>
  used + learned + unanswered.length + inserted === 0

function Unanswered({ rows }: { readonly rows: Remembered['unanswered'] }) {
  const { say } = useWords()
  return (
    <details className={styles.unanswered}>
      <summary>{say('options.unanswered', { count: rows.length })}</summary>
      <ul>
        {rows.map(({ key, text, times }) => (
          <li key={key}>
            <span>{text}</span>
            <span className={styles.times}>{say('options.unanswered.times', { times })}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
