import type { ReactNode } from 'react'
import { handleLetterKey, type LetterKeys } from './letter-keys.ts'
import styles from './optional-part.module.css'

type Props = LetterKeys & {
  readonly label: string
  readonly on: boolean
  /** Within a line, or paragraphs of its own. */
  readonly inline: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

/** A part of the letter that goes in only when ticked. Until then it can be read, and nothing in it is asked for. */
export function OptionalPart({ label, on, inline, onChange, children, ...keys }: Props) {
  const Part = inline ? 'span' : 'div'
  return (
    <Part className={inline ? styles.inline : styles.block} data-on={on}>
      <label className={styles.choice} title={label}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={label}
          checked={on}
          onChange={(event) => onChange(event.target.checked)}
          onKeyDown={(event) => handleLetterKey(event, keys)}
        />
        <span className={styles.label}>{label}</span>
      </label>
      <Part className={styles.said} inert={!on}>
        {children}
      </Part>
    </Part>
  )
}
