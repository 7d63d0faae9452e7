import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import type { Letter } from '../lib/compose/letter.ts'
import { sentencesOf } from '../lib/compose/tree.ts'
import type { Chosen } from '../lib/sidebar/letters.ts'
import { labelOf } from './label-of.ts'
import styles from './phrase-list.module.css'
import { optionId } from './reply-list.tsx'
import { useWords } from './ui/words-context.tsx'

type ListKeys = {
  readonly onMove: (step: 1 | -1) => void
  readonly onStage: (step: 1 | -1) => void
  readonly onAccept: () => void
  readonly onInsert: () => void
}

type Props = ListKeys & {
  readonly id: string
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly phrases: readonly Chosen[]
  /** The id of the phrase that Enter would take. */
  readonly pointed: string | undefined
  /** When each may be said, in the agent's language, in the phrases' order. */
  readonly notes: readonly (string | undefined)[] | undefined
  /** The id of the advice, which is read when the keyboard comes here. */
  readonly describedBy: string
  readonly onPoint: (id: string) => void
}

/** The phrases of one stage, whole, so that they can be read aloud; each with the digit that takes it. */
export function PhraseList({ id, listRef, phrases, pointed, notes, describedBy, onPoint, ...keys }: Props) {
  const { say } = useWords()
  const active = pointed === undefined ? undefined : optionId(id, pointed)
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={listRef}
      id={id}
      role="listbox"
      aria-label={say('calm.phrases')}
      aria-describedby={describedBy}
      aria-activedescendant={active}
      tabIndex={0}
      className={styles.list}
      onKeyDown={(event) => handleKey(event, keys)}
    >
      {phrases.map((phrase, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list holds the keyboard and moves among the options
        // biome-ignore lint/a11y/useFocusableInteractive: the active option is named by aria-activedescendant
        <div
          key={phrase.item.id}
          id={optionId(id, phrase.item.id)}
          role="option"
          aria-selected={phrase.item.id === pointed}
          className={styles.row}
          onClick={() => onPoint(phrase.item.id)}
        >
          <kbd className={styles.key}>{place + 1}</kbd>
          <span className={styles.text} lang={phrase.item.lang}>
            {phrase.kind === 'letter' ? <PhraseText letter={phrase.letter} /> : phrase.item.body}
          </span>
          {notes?.[place] && <span className={styles.only}>{notes[place]}</span>}
        </div>
      ))}
    </div>
  )
}

/** A phrase is one paragraph of words and markers; an open marker shows what it asks for. */
function PhraseText({ letter }: { readonly letter: Letter }) {
  const { say, language } = useWords()
  const inlines = sentencesOf(letter.spoken)
    .filter((sentence) => !letter.leftOut.has(sentence.id))
    .flatMap((sentence) => sentence.inlines)
  return inlines.map((inline, at) => {
    if (inline.kind === 'text') return inline.text
    const slot = inline.kind === 'marker' ? letter.slots.get(inline.marker.name) : undefined
    if (!slot) return undefined
    if (slot.text.trim() !== '') return slot.text
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a phrase's pieces never change places
      <span key={at} className={styles.blank} lang={slot.blank ? letter.lang : language}>
        {labelOf(slot, say)}
      </span>
    )
  })
}

function handleKey(event: KeyboardEvent, keys: ListKeys): void {
  const action = actionFor(event, keys)
  if (!action) return
  event.preventDefault()
  action()
}

function actionFor({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, keys: ListKeys): (() => void) | undefined {
  if (altKey) return undefined
  if (key === 'Enter') return ctrlKey || metaKey ? keys.onInsert : keys.onAccept
  if (ctrlKey || metaKey) return undefined
  if (key === 'ArrowDown') return () => keys.onMove(1)
  if (key === 'ArrowUp') return () => keys.onMove(-1)
  if (key === 'ArrowRight') return () => keys.onStage(1)
  if (key === 'ArrowLeft') return () => keys.onStage(-1)
  return undefined
}
