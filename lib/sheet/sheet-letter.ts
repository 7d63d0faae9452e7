import { ok, type Result } from '../base/result.ts'
import { composeLetter, type Letter } from '../compose/letter.ts'
import { parseBody } from '../compose/parse-body.ts'
import type { BodyProblem } from '../compose/problem.ts'
import type { Slot } from '../compose/slot.ts'
import type { FindSnippet } from '../compose/snippet.ts'
import type { Item } from '../replies/item.ts'

/** The letter as it goes on paper: nobody has told anything yet, so every marker is a line to write on. */
export function sheetLetter(
  { body: source, lang, blanks }: Item,
  findSnippet: FindSnippet,
): Result<Letter, BodyProblem> {
  const body = parseBody(source, lang, findSnippet)
  return body.ok ? ok(composeLetter(body.value, { blanks, lang, known: {}, fills: {} })) : body
}

/** What to know of a blank before writing in it. */
export type SlotNote = {
  readonly slot: Slot
  readonly choices: readonly string[]
  readonly fallback: string | undefined
  readonly mayStayEmpty: boolean
}

/** The blanks that need more than their label, in the order of writing. */
export function slotNotes({ slots }: Letter): readonly SlotNote[] {
  return Array.from(slots.values(), noteOf).filter(
    ({ slot: { blank }, choices, fallback, mayStayEmpty }) =>
      choices.length > 0 || fallback !== undefined || mayStayEmpty || blank?.hint || blank?.example,
  )
}

const noteOf = (slot: Slot): SlotNote => ({
  slot,
  choices: (slot.marker.kind === 'blank' ? slot.marker.choices : undefined) ?? [],
  fallback: slot.marker.fallback?.trim() || undefined,
  mayStayEmpty: !slot.required,
})
