import * as v from 'valibot'
import { type Result, refuse } from '../base/result.ts'
import { id } from '../replies/item-fields.ts'
import { instant } from '../replies/parse-pack-item.ts'
import type { Bytes } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import { caps } from './caps.ts'
import { feedId, hash, name, ordinal } from './fields.ts'
import type { PackRefusal } from './refusal.ts'

const hold = v.strictObject({
  id,
  status: v.picklist(['held', 'withdrawn']),
  reason: name(500),
  decides: name(100),
  since: instant,
})

const stamp = v.strictObject({
  format: v.literal(1),
  feed: feedId,
  revision: ordinal,
  head: hash,
  number: ordinal,
  issued: instant,
  expires: instant,
  holds: v.pipe(v.array(hold), v.maxLength(caps.holds)),
})

/** What one approver alone may say: that this head still counts, and what of it is not to be sent. */
export type Stamp = v.InferOutput<typeof stamp>
export type StampHold = Stamp['holds'][number]

export function readStamp(payload: Bytes): Result<Stamp, PackRefusal> {
  const file = 'head.json'
  const parsed = readFields(stamp, file, payload)
  if (!parsed.ok) return parsed
  const ids = new Set(parsed.value.holds.map(({ id }) => id))
  return ids.size < parsed.value.holds.length ? refuse({ kind: 'bad-shape', file, field: 'holds' }) : parsed
}

/** What the earlier one holds and the later one does not, or no longer as gravely. */
export function letGo(earlier: Stamp, later: Stamp): readonly string[] {
  const held = new Map(later.holds.map(({ id, status }) => [id, status]))
  return earlier.holds
    .filter(({ id, status }) => !held.has(id) || (status === 'withdrawn' && held.get(id) === 'held'))
    .map(({ id }) => id)
}
