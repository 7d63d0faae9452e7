import { ok, type Result, refuse } from '../base/result.ts'
import { type Applied, applyLines, type LeavesOf } from './apply-lines.ts'
import { caps } from './caps.ts'
import { withBodies } from './edited-lines.ts'
import { applyEdits } from './edits.ts'
import { type Head, objectFile, type StepEntry } from './head.ts'
import { type BucketHashes, libraryHash, rehashBuckets } from './library-hash.ts'
import { isOver, type Note, stepHeader } from './object-header.ts'
import type { Taken } from './pack-state.ts'
import { type Complete, readLines } from './read-lines.ts'
import { readObject, type Unseal } from './read-object.ts'
import type { Means, Read } from './reading.ts'
import type { PackRefusal } from './refusal.ts'

export type StepRead = Pick<Applied, 'puts' | 'gones' | 'buckets'> & {
  readonly hashes: BucketHashes
  readonly notes: readonly Note[]
}

/** What is kept of the items, as far as a step needs it. */
export type KeptItems = { readonly leavesOf: LeavesOf; readonly bodiesOf: BodiesOf }
/** Gives the body of each item; undefined of those that are not here, or have none. */
export type BodiesOf = (ids: readonly string[]) => Promise<readonly (string | undefined)[]>

/** Before anything has come. */
export const nothingKept: KeptItems = {
  leavesOf: async () => undefined,
  bodiesOf: async (ids) => ids.map(() => undefined),
}

/** The shortest way from a revision, if there is one. */
export const stepFor = ({ steps }: Head, have: number): StepEntry | undefined => steps.find(([from]) => from <= have)

/** Fetches what changed since a revision, and takes it only if it makes the library that the head names. */
export async function readStep(
  read: Read,
  head: Head,
  [from, ...entry]: StepEntry,
  taken: Taken,
  { leavesOf, bodiesOf }: KeptItems,
  unseal: Unseal,
  { subtle, signal }: Means,
): Promise<Result<StepRead, PackRefusal>> {
  // A step is here before anybody could see how far it is.
  const means = { subtle, ...(signal && { signal }) }
  const file = objectFile(entry[0])
  const object = await readObject(read, entry, unseal, means)
  if (!object.ok) return object
  // A step may say of every item there was that it is gone, and of every item there is that it is new.
  // Who takes a step over one revision has the very bodies that its edits are of.
  const complete = from === head.revision - 1 ? afterEdits(file, bodiesOf) : undefined
  const text = await readLines(stepHeader, object.value, file, 2 * caps.items, means, complete)
  if (!text.ok) return text
  const { header, lines } = text.value
  if (header.feed !== head.feed) return refuse({ kind: 'wrong-feed', file })
  if (!isOver(header, from, head.revision)) return refuse({ kind: 'mixed', file })
  const change = await applyLines(lines, leavesOf)
  const hashes = await rehashBuckets(subtle, taken.buckets, change.buckets)
  const count = taken.head.count + change.added - change.gones.length
  const isLibrary = count === head.count && (await libraryHash(subtle, hashes, unseal?.key)) === head.library
  if (!isLibrary) return refuse({ kind: 'mixed', file })
  const notes = header.notes.filter(({ revision }) => revision > taken.head.revision)
  return ok({ puts: change.puts, gones: change.gones, buckets: change.buckets, hashes, notes })
}

const afterEdits =
  (file: string, bodiesOf: BodiesOf): Complete =>
  (lines) =>
    withBodies(lines, file, async (edited) => {
      const bodies = await bodiesOf(edited.map(({ id }) => id))
      return edited.map(({ edits }, at) => {
        const body = bodies[at]
        return body === undefined ? undefined : applyEdits(body, edits)
      })
    })
