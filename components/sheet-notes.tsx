import type { SlotNote } from '../lib/sheet/sheet-letter.ts'
import type { Words } from '../lib/words/words.ts'
import { labelOf } from './label-of.ts'
import styles from './sheet-notes.module.css'
import { useWords } from './ui/words-context.tsx'

/** Below a letter on paper: what its blanks offer, want, and look like filled. */
export function SheetNotes({ notes }: { readonly notes: readonly SlotNote[] }) {
  const { say, language } = useWords()
  if (notes.length === 0) return null
  return (
    <dl className={styles.notes}>
      {notes.map((note) => (
        <div key={note.slot.name}>
          <dt lang={note.slot.marker.kind === 'known' ? language : undefined}>{labelOf(note.slot, say)}</dt>
          <dd>
            {note.choices.length > 0 && (
              <ul className={styles.choices}>
                {note.choices.map((choice) => (
                  <li key={choice}>{choice}</li>
                ))}
              </ul>
            )}
            {hintsOf(note, say).map((hint) => (
              <span key={hint} className={styles.hint}>
                {hint}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function hintsOf({ slot: { blank }, fallback, mayStayEmpty }: SlotNote, say: Words['say']): readonly string[] {
  const hints = [
    blank?.hint,
    blank?.example === undefined ? undefined : say('preview.example', { example: blank.example }),
    fallback === undefined ? undefined : say('print.fallback', { text: fallback }),
    mayStayEmpty ? say('print.mayStayEmpty') : undefined,
  ]
  return hints.filter((hint) => hint !== undefined)
}
