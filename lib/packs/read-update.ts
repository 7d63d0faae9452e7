import { ok, type Result, refuse } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import { fromBase64url } from './base64url.ts'
import { type Bytes, sameBytes } from './bytes.ts'
import { caps } from './caps.ts'
import { doesNotFollow } from './follows.ts'
import type { BucketHashes } from './library-hash.ts'
import type { PackState } from './pack-state.ts'
import { type ReadHead, readHeadFile } from './read-head-file.ts'
import type { Unseal } from './read-object.ts'
import { type LeavesOf, readStep, stepFor } from './read-step.ts'
import { readWhole } from './read-whole.ts'
import { type Means, type Read, readFile } from './reading.ts'
import type { PackRefusal } from './refusal.ts'
import type { Root } from './root.ts'
import { followRotations } from './rotations.ts'
import type { Update } from './update.ts'

export type UpdateMeans = Means & {
  readonly leavesOf: LeavesOf
  /** Looks for a newer root although nothing tells of one: so that a root that was held back from this reader comes to light. */
  readonly checkRoot?: boolean
}

/** For a poll: nothing needs to be read. */
export const isTaken = ({ taken }: PackState, headFile: Bytes): boolean => !!taken && sameBytes(taken.file, headFile)

/**
 * Looks whether a feed has something new, and reads it whole or not at all. Nothing is changed here; whoever asked applies what comes
 * back, in one transaction.
 */
export async function readUpdate(
  read: Read,
  have: PackState,
  now: Instant,
  means: UpdateMeans,
): Promise<Result<Update, PackRefusal>> {
  const file = await readFile(read, 'head.json', caps.head, means.signal)
  if (!file.ok) return file
  if (!means.checkRoot && isTaken(have, file.value)) return ok({ kind: 'unchanged' })
  const approved = await readApproved(read, file.value, have, now, means)
  if (!approved.ok) return approved
  const { root, head } = approved.value
  const state = { ...have, root }
  const isRotated = root.version > have.root.version
  if (!head.ok) return isRotated ? ok({ kind: 'rotated', state, refusal: head.refusal }) : head
  const refusal = doesNotFollow(head.value, have.taken)
  if (refusal) return isRotated ? ok({ kind: 'rotated', state, refusal }) : refuse(refusal)
  const update = await readNews(read, { file: file.value, ...head.value }, state, means)
  if (update.ok) return update.value.kind === 'unchanged' && isRotated ? ok({ kind: 'rotated', state }) : update
  return isRotated && update.refusal.kind !== 'stopped'
    ? ok({ kind: 'rotated', state, refusal: update.refusal })
    : update
}

type Approved = { readonly root: Root; readonly head: Result<ReadHead, PackRefusal> }

/** The root is looked for only when there is a reason: it seldom changes, and a poll is one request. */
async function readApproved(
  read: Read,
  file: Bytes,
  { feed, root }: PackState,
  now: Instant,
  means: UpdateMeans,
): Promise<Result<Approved, PackRefusal>> {
  const readBy = (root: Root) => readHeadFile(file, feed, root, now, means.subtle)
  const head = await readBy(root)
  if (!means.checkRoot && !asksForRoot(head)) return ok({ root, head })
  const newest = await followRotations(read, { feed, root }, means)
  if (!newest.ok) return newest
  const again = newest.value === root ? head : await readBy(newest.value)
  return ok({ root: newest.value, head: again })
}

const asksForRoot = (head: Result<ReadHead, PackRefusal>): boolean =>
  !head.ok && (head.refusal.kind === 'not-approved' || head.refusal.kind === 'missing')

type Come = ReadHead & { readonly file: Bytes }

async function readNews(
  read: Read,
  come: Come,
  have: PackState,
  means: UpdateMeans,
): Promise<Result<Update, PackRefusal>> {
  const { head } = come
  const { taken } = have
  const stateWith = (buckets: BucketHashes): PackState => ({ ...have, taken: { ...come, buckets } })
  if (taken?.headHash === come.headHash)
    return ok(
      taken.stamp?.hash === come.stamp?.hash
        ? { kind: 'unchanged' }
        : { kind: 'stamped', state: stateWith(taken.buckets) },
    )
  const unseal: Unseal = have.root.sealed && { key: have.key === undefined ? undefined : fromBase64url(have.key) }
  const isUrgent = head.urgent !== undefined && head.urgent > (taken?.head.revision ?? 0)
  const step = taken && stepFor(head, taken.head.revision)
  if (step) {
    const stepped = await readStep(read, head, step, taken, means.leavesOf, unseal, means)
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
