import type { Slot } from '../lib/compose/slot.ts'
import { labelOf } from './label-of.ts'
import styles from './sheet-blank.module.css'
import { useWords } from './ui/words-context.tsx'

/** A marker on paper: a line to write on, and below it what to write. */
export function SheetBlank({ slot }: { readonly slot: Slot }) {
  const { say, language } = useWords()
  return (
    <span className={styles.blank}>
      <span className={styles.rule} aria-hidden="true">
        &nbsp;
      </span>
      <span className={styles.label} lang={slot.marker.kind === 'known' ? language : undefined}>
        {labelOf(slot, say)}
      </span>
    </span>
  )
}
