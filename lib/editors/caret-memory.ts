import type { FieldReport } from '../messages/protocol.ts'
import { findAgain, whereaboutsOf } from './drawn-anew.ts'
import {
  deepActiveElement,
  type Field,
  type FieldMemory,
  fieldOf,
  isShown,
  isTextField,
  nameOf,
  type Place,
  selectionFor,
} from './field.ts'

/** Remembers where the agent was writing, since the sidebar takes the keyboard away from there. */
export type CaretMemory = {
  readonly last: () => FieldMemory | undefined
  readonly forget: () => void
}

/**
 * The two scripts of one frame share this through the world that pages can't see.
 * Declared here because both need its name.
 */
export type SharedMemory = {
  readonly memory: CaretMemory
  readonly report: () => FieldReport | undefined
  /** What called the palette, and is to be replaced by what comes from it. */
  readonly typed: () => string
  canWrite: boolean
  retired: boolean
}
export const sharedKey = Symbol.for('evenkeel.memory')

/** Watches one document. Costs nothing until the agent is in a field. */
export function rememberCaret(doc: Document = document): CaretMemory {
  let memory: FieldMemory | undefined
  const noteField = (field: Field | undefined) => {
    if (field)
      memory = { field, at: Date.now(), place: placeIn(field) ?? (memory?.field === field ? memory.place : undefined) }
  }
  const note = () => noteField(fieldOf(deepActiveElement(doc)))
  // The event says which field is being left: nothing has the keyboard at this moment, and the last change of the selection
  // may not have been told yet.
  const noteLeaving = (event: Event) => {
    const field = fieldOf((event.composedPath()[0] as Element | undefined) ?? null)
    noteField(field)
    if (memory && field) memory = { ...memory, left: whereaboutsOf(memory.field, memory.place) }
  }
  const watch = () => {
    doc.addEventListener('focusin', note, { capture: true, passive: true })
    // The last selection before the field loses the keyboard is the one that counts, also when a script moved it.
    doc.addEventListener('selectionchange', note, { capture: true, passive: true })
    doc.addEventListener('focusout', noteLeaving, { capture: true, passive: true })
  }
  watch()
  // CKEditor 4 writes its document anew with every content it is given, and that takes all listeners away.
  new MutationObserver(watch).observe(doc, { childList: true })
  note()
  return {
    last() {
      const again = memory?.left && !memory.field.isConnected ? findAgain(memory.left) : undefined
      if (memory && again) memory = { ...memory, field: again }
      return memory
    },
    forget: () => {
      memory = undefined
    },
  }
}

export function placeIn(field: Field): Place | undefined {
  if (isTextField(field)) return { kind: 'offsets', start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 }
  const selection = selectionFor(field)
  if (!selection || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!field.contains(range.commonAncestorContainer)) return undefined
  return { kind: 'range', range: range.cloneRange(), backward: isBackward(selection), from: range.startContainer }
}

export function isBackward({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (anchorNode === null || focusNode === null) return false
  if (anchorNode === focusNode) return focusOffset < anchorOffset
  return (anchorNode.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}

/** What this frame tells the sidebar when it looks for the field to write into. `aboutHere` knows what only the page around it tells. */
export function reportField(
  { memory, canWrite, retired }: Omit<SharedMemory, 'report' | 'typed'>,
  aboutHere: (field: Field) => Pick<FieldReport, 'name' | 'audience'> = () => ({}),
): FieldReport | undefined {
  const last = memory.last()
  if (!last || retired || !last.field.isConnected) return undefined
  const about = aboutHere(last.field)
  const name = about.name ?? nameOf(last.field)
  return { at: last.at, shown: isShown(last.field), canWrite, ...about, ...(name === undefined ? {} : { name }) }
}
