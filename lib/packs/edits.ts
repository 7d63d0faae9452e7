import * as v from 'valibot'
import { caps } from './caps.ts'

/** At a place of a text so many UTF-16 code units go, and these words come. */
export type Edit = readonly [at: number, drop: number, put: string]

const length = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** What may stand in the place of a body in a step that leads over one revision. */
export const editList = v.pipe(
  v.array(v.strictTuple([length, length, v.string()])),
  v.minLength(1),
  v.maxLength(caps.edits),
)

/** Undefined if they are not of this text: they stand in ascending order, and none reaches into the next or beyond the end. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const parts: string[] = []
  let read = 0
  for (const [at, drop, put] of edits) {
    if (at < read || at + drop > text.length) return undefined
    parts.push(text.slice(read, at), put)
    read = at + drop
  }
  return parts.join('') + text.slice(read)
}
