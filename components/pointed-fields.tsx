import { useId } from 'react'
import type { PointedValue, Ticket } from '../lib/messages/protocol.ts'
import styles from './pointed-fields.module.css'
import { Button } from './ui/button.tsx'
import { useWords } from './ui/words-context.tsx'

const values: readonly PointedValue[] = ['customerName', 'number', 'latestMessage']

type Props = {
  readonly ticket: Ticket | undefined
  /** What the agent has pointed at on this site. */
  readonly pointed: Readonly<Record<string, unknown>>
  /** The one that could not be told apart from the rest of the page. */
  readonly lost: PointedValue | undefined
  /** The one that was pointed at last: the keyboard goes on from there. */
  readonly here: PointedValue | undefined
  readonly onPoint: (value: PointedValue) => void
  readonly onConfirm: (value: PointedValue) => void
  readonly onForget: (value: PointedValue) => void
}

/** What a page that no adapter knows tells, and what the agent shows us there. */
export function PointedFields({ ticket, pointed, lost, here, onPoint, onConfirm, onForget }: Props) {
  const { say } = useWords()
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{say('point.title')}</h3>
      <p className={styles.why}>{say('point.why')}</p>
      <ul className={styles.list}>
        {values.map((value) => {
          const text = ticket?.[value]
          const isPointed = value in pointed
          const isGuess = text !== undefined && ticket?.guessed?.includes(value) === true
          const labelId = `${id}-${value}`
          return (
            <li key={value}>
              <div className={styles.told}>
                <span id={labelId} className={styles.label}>
                  {say(`point.${value}`)}
                </span>
                <span className={styles.value} data-unknown={text === undefined}>
                  {text ?? say(isPointed ? 'point.notHere' : 'point.unknown')}
                </span>
                {isGuess && <span className={styles.guess}>{say('point.guess')}</span>}
              </div>
              <div className={styles.acts}>
                {isGuess && isPointed && (
                  <Button look="link" aria-describedby={labelId} onClick={() => onConfirm(value)}>
                    {say('point.confirm')}
                  </Button>
                )}
                <Button
                  look="link"
                  aria-describedby={labelId}
                  data-first={here === value || undefined}
                  onClick={() => onPoint(value)}
                >
                  {say(isPointed ? 'point.again' : 'point.show')}
                </Button>
                {isPointed && (
                  <Button look="link" aria-describedby={labelId} onClick={() => onForget(value)}>
                    {say('point.forget')}
                  </Button>
                )}
              </div>
              {lost === value && (
                <p className={styles.lost} role="alert">
                  {say('point.lost')}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
