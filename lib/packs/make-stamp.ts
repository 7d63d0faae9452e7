import { ok, type Result, refuse } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import type { Taken } from './pack-state.ts'
import type { PackRefusal } from './refusal.ts'
import { letGo, readStamp, type StampHold } from './stamp.ts'

/** Writes what one approver alone may say of the revision that is out: that it still counts until then, and what is not to be sent. */
export function makeStamp(
  { head, headHash, stamp: before }: Pick<Taken, 'head' | 'headHash' | 'stamp'>,
  holds: readonly StampHold[],
  { issued, expires }: { readonly issued: Instant; readonly expires: Instant },
): Result<Bytes, PackRefusal> {
  const { feed, revision } = head
  const number = (before?.stamp.number ?? 0) + 1
  const payload = bytesOf(JSON.stringify({ format: 1, feed, revision, head: headHash, number, issued, expires, holds }))
  const made = readStamp(payload)
  if (!made.ok) return made
  const ids = before ? letGo(before.stamp, made.value) : []
  return ids.length > 0 ? refuse({ kind: 'unheld', ids }) : ok(payload)
}
