import * as v from 'valibot'
import { instant } from '../replies/parse-pack-item.ts'
import { caps } from './caps.ts'
import { feedId, isPlain, ordinal } from './fields.ts'

export const noteFields = v.strictObject({
  revision: ordinal,
  at: instant,
  severity: v.picklist(['correct-now', 'routine']),
  note: v.pipe(v.string(), v.maxLength(500), v.check(isPlain)),
})

/** What the publisher says of a revision; the words may be empty. */
export type Note = v.InferOutput<typeof noteFields>

// 16 random bytes of a sealed feed: the hash in the head then tells nobody what the object says.
const salt = v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{21}[AQgw]$/)))

export const wholeHeader = v.strictObject({
  format: v.literal(1),
  feed: feedId,
  kind: v.literal('whole'),
  revision: ordinal,
  salt,
})
export const stepHeader = v.strictObject({
  format: v.literal(1),
  feed: feedId,
  kind: v.literal('step'),
  from: ordinal,
  to: ordinal,
  notes: v.pipe(v.array(noteFields), v.maxLength(caps.notes)),
  salt,
})
type StepHeader = v.InferOutput<typeof stepHeader>

/** Leads over these revisions, with one note for each of them. */
export const isOver = (header: StepHeader, from: number, to: number): boolean =>
  header.from === from &&
  header.to === to &&
  header.notes.length === to - from &&
  header.notes.every(({ revision }, at) => revision === from + 1 + at)
