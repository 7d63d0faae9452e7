import * as v from 'valibot'
import { caps } from './caps.ts'
import { isPlain } from './turned-text.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
/** Until the year 9999: milliseconds that somebody took for seconds are refused. */
const instant = v.pipe(count, v.maxValue(253_402_300_799))
const format = v.literal(1)
/** One line that begins and ends with a visible sign. */
const words = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^\S(?:[^\t\n]*\S)?$/), v.check(isPlain))
const name = words(100)
export const itemId = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}._:-]{1,120}$/u))
const coded = (length: number) => v.pipe(v.string(), v.regex(/^[\w-]*$/), v.length(length))
const keyId = coded(16)
const feed = coded(22)
/** The last character has two bits to spare, which are 0. */
const hash = v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/))
const key = coded(43)

const signature = v.strictObject({ keyid: v.string(), sig: v.string() })
export const envelope = v.strictObject({
  payloadType: v.string(),
  payload: v.string(),
  signatures: v.pipe(v.array(signature), v.maxLength(caps.signatures)),
})
export type Envelope = v.InferOutput<typeof envelope>

export const headFile = v.strictObject({ head: envelope, stamp: v.optional(envelope) })

const role = v.strictObject({ members: v.pipe(v.array(keyId), v.minLength(1)), needs: ordinal })
const member = v.strictObject({ id: keyId, name, key })
export const root = v.strictObject({
  format,
  version: ordinal,
  feed: v.optional(feed),
  publisher: name,
  members: v.pipe(v.array(member), v.minLength(1), v.maxLength(caps.members)),
  root: role,
  approve: role,
  sealed: v.optional(v.literal(true)),
})
export type RootPayload = v.InferOutput<typeof root>
export type Role = v.InferOutput<typeof role>

const stored = v.pipe(count, v.maxValue(caps.storedBytes))
const plain = v.pipe(count, v.maxValue(caps.plainBytes))

export const head = v.strictObject({
  format,
  feed,
  root: ordinal,
  revision: ordinal,
  issued: instant,
  expires: instant,
  count,
  library: hash,
  whole: v.strictTuple([hash, stored, plain]),
  steps: v.pipe(v.array(v.strictTuple([ordinal, hash, stored, plain])), v.maxLength(caps.steps)),
  urgent: v.optional(ordinal),
})
export type HeadPayload = v.InferOutput<typeof head>

const hold = v.strictObject({
  id: itemId,
  status: v.picklist(['held', 'withdrawn']),
  reason: words(500),
  decides: name,
  since: instant,
})
export type StampHold = v.InferOutput<typeof hold>
export const stamp = v.strictObject({
  format,
  feed,
  revision: ordinal,
  head: hash,
  number: ordinal,
  issued: instant,
  expires: instant,
  holds: v.pipe(v.array(hold), v.maxLength(caps.holds)),
})
export type StampPayload = v.InferOutput<typeof stamp>

/** 16 bytes: the last character has four bits to spare. */
const salt = v.optional(v.pipe(v.string(), v.regex(/^[\w-]{21}[AQgw]$/)))
export const wholeHeader = v.strictObject({ format, feed, kind: v.literal('whole'), revision: ordinal, salt })

const revisionNote = v.strictObject({
  revision: ordinal,
  at: instant,
  severity: v.picklist(['correct-now', 'routine']),
  note: v.pipe(v.string(), v.maxLength(caps.noteLength), v.check(isPlain)),
})
export type RevisionNote = v.InferOutput<typeof revisionNote>
export const stepHeader = v.strictObject({
  format,
  feed,
  kind: v.literal('step'),
  from: ordinal,
  to: ordinal,
  notes: v.pipe(v.array(revisionNote), v.maxLength(caps.notes)),
  salt,
})
