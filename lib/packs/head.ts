import * as v from 'valibot'
import { type Result, refuse } from '../base/result.ts'
import { instant } from '../replies/parse-pack-item.ts'
import type { Bytes } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import { caps } from './caps.ts'
import { feedId, hash, ordinal, size } from './fields.ts'
import type { PackRefusal } from './refusal.ts'

const whole = v.strictTuple([hash, size(caps.stored), size(caps.plain)])
const step = v.strictTuple([ordinal, hash, size(caps.stored), size(caps.plain)])

const head = v.strictObject({
  format: v.literal(1),
  feed: feedId,
  root: ordinal,
  revision: ordinal,
  issued: instant,
  expires: instant,
  count: size(Number.MAX_SAFE_INTEGER),
  library: hash,
  whole,
  steps: v.pipe(v.array(step), v.maxLength(caps.steps)),
  urgent: v.optional(ordinal),
})

/** What the approvers sign: which revision counts, what the library then is, and where to find it. */
export type Head = v.InferOutput<typeof head>
/** How to get there from a revision: `[from, hash, stored bytes, plain bytes]`, the latest first. */
export type StepEntry = Head['steps'][number]

export function readHead(payload: Bytes): Result<Head, PackRefusal> {
  const file = 'head.json'
  const parsed = readFields(head, file, payload)
  if (!parsed.ok) return parsed
  const refusal = beyondCaps(parsed.value) ?? outOfBounds(parsed.value)
  return refusal ? refuse(refusal) : parsed
}

function beyondCaps({ count, whole, steps }: Head): PackRefusal | undefined {
  if (count > caps.items) return { kind: 'too-many', file: 'head.json', what: 'items', most: caps.items }
  const bomb = [whole, ...steps.map(([, ...object]) => object)].find(([, size, plain]) => plain > caps.plainOf(size))
  return bomb && { kind: 'bomb', file: objectFile(bomb[0]) }
}

function outOfBounds({ revision, steps, urgent }: Head): PackRefusal | undefined {
  const froms = [revision, ...steps.map(([from]) => from)]
  if (froms.some((from, at) => at > 0 && from >= (froms[at - 1] as number)))
    return { kind: 'bad-shape', file: 'head.json', field: 'steps' }
  return urgent !== undefined && urgent > revision
    ? { kind: 'bad-shape', file: 'head.json', field: 'urgent' }
    : undefined
}

export const objectFile = (hash: string): string => `o/${hash}`
