import { type ReactNode, useId } from 'react'
import { handleLetterKey, type LetterKeys } from './letter-keys.ts'
import styles from './optional-part.module.css'

type Props = LetterKeys & {
  readonly label: string
  readonly on: boolean
  /** Stands in another part that is not ticked. */
  readonly disabled: boolean
  /** Within a line, or paragraphs of its own. */
  readonly inline: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

/** A part of the letter that goes in only when ticked. Until then it can be read, and nothing in it is asked for. */
export function OptionalPart({ label, on, disabled, inline, onChange, children, ...keys }: Props) {
  const Part = inline ? 'span' : 'div'
  const saidId = useId()
  return (
    <Part className={inline ? styles.inline : styles.block} data-on={on}>
      {/* The keyboard goes there only after the click: what it leaves may shrink, and the click would land beside the box. */}
      <label className={styles.choice} title={label} onMouseDown={(event) => event.preventDefault()}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={label}
          aria-describedby={saidId}
          disabled={disabled}
          checked={on}
          onChange={(event) => {
            event.target.focus()
            onChange(event.target.checked)
          }}
          onKeyDown={(event) => handleLetterKey(event, keys)}
        />
        <span className={styles.label}>{label}</span>
      </label>
      <Part id={saidId} className={styles.said}>
        {children}
      </Part>
    </Part>
  )
}
