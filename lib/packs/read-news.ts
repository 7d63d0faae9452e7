import { ok, type Result, refuse } from '../base/result.ts'
import type { Bytes } from './bytes.ts'
import { doesNotFollow } from './follows.ts'
import type { BucketHashes } from './library-hash.ts'
import type { PackState, Taken } from './pack-state.ts'
import type { ReadHead } from './read-head-file.ts'
import { unsealOf } from './read-object.ts'
import { type KeptItems, readStep, stepFor } from './read-step.ts'
import { readWhole } from './read-whole.ts'
import type { Means, Read } from './reading.ts'
import type { PackRefusal } from './refusal.ts'
import type { Update } from './update.ts'

export type NewsMeans = Means & KeptItems

type Come = ReadHead & { readonly file: Bytes }

/** Takes what an approved head names, if it can come after what is here: by a step if one leads there, else whole. */
export async function readNews(
  read: Read,
  come: Come,
  have: PackState,
  means: NewsMeans,
): Promise<Result<Update, PackRefusal>> {
  const { head } = come
  const { taken } = have
  const refusal = doesNotFollow(come, taken)
  if (refusal) return refuse(refusal)
  const stateWith = (buckets: BucketHashes): PackState => ({ ...have, taken: { ...come, buckets } })
  if (taken?.headHash === come.headHash)
    return ok(saysTheSame(come, taken) ? { kind: 'unchanged' } : { kind: 'stamped', state: stateWith(taken.buckets) })
  const unseal = unsealOf(have)
  const isUrgent = head.urgent !== undefined && taken !== undefined && head.urgent > taken.head.revision
  const step = taken && stepFor(head, taken.head.revision)
  if (step) {
    const stepped = await readStep(read, head, step, taken, means, unseal, means)
    if (stepped.ok) {
      const { hashes, ...change } = stepped.value
      return ok({ kind: 'changed', state: stateWith(hashes), ...change, isUrgent })
    }
    // Whoever is cut off from the feed now will be so for the whole.
    if (stepped.refusal.kind === 'stopped' || stepped.refusal.kind === 'unreachable') return stepped
  }
  const whole = await readWhole(read, head, unseal, means)
  if (!whole.ok) return whole
  const { hashes, ...rest } = whole.value
  return ok({ kind: 'whole', state: stateWith(hashes), ...rest, isUrgent })
}

/** Of the same revision. Others may have signed it since, and it is told who stands behind it. */
const saysTheSame = (come: Come, taken: Taken): boolean =>
  taken.stamp?.hash === come.stamp?.hash && JSON.stringify(taken.approvedBy) === JSON.stringify(come.approvedBy)
