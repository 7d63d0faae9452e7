import { ok, type Result, refuse } from '../base/result.ts'
import type { PackItem } from '../replies/pack-item.ts'
import { joined, sameBytes } from './bytes.ts'
import { caps } from './caps.ts'
import { type Head, objectFile, type StepEntry } from './head.ts'
import { type Bucket, type BucketHashes, bucketOf, leafLength, libraryHash, rehashBuckets } from './library-hash.ts'
import { type Note, type StepHeader, stepHeader } from './object-header.ts'
import type { Taken } from './pack-state.ts'
import { type HashedLine, readLines } from './read-lines.ts'
import { readObject, type Unseal } from './read-object.ts'
import type { Means, Read } from './reading.ts'
import type { PackRefusal } from './refusal.ts'

/** Gives the leaves that are kept of a bucket; undefined if none are. Only those that a change touches are asked for. */
export type LeavesOf = (bucket: number) => Promise<Bucket | undefined>

export type StepRead = {
  readonly puts: readonly PackItem[]
  readonly gones: readonly string[]
  readonly buckets: ReadonlyMap<number, Bucket>
  readonly hashes: BucketHashes
  readonly notes: readonly Note[]
}

/** The shortest way from a revision, if there is one. */
export const stepFor = ({ steps }: Head, have: number): StepEntry | undefined => steps.find(([from]) => from <= have)

/** Fetches what changed since a revision, and takes it only if it makes the library that the head names. */
export async function readStep(
  read: Read,
  head: Head,
  [from, ...entry]: StepEntry,
  taken: Taken,
  leavesOf: LeavesOf,
  unseal: Unseal,
  means: Means,
): Promise<Result<StepRead, PackRefusal>> {
  const file = objectFile(entry[0])
  const object = await readObject(read, entry, unseal, means)
  if (!object.ok) return object
  // A step may say of every item there was that it is gone, and of every item there is that it is new.
  const text = await readLines(stepHeader, object.value, file, 2 * caps.items, means)
  if (!text.ok) return text
  const { header, lines } = text.value
  if (header.feed !== head.feed) return refuse({ kind: 'wrong-feed', file })
  if (header.from !== from || header.to !== head.revision || !isNoted(header)) return refuse({ kind: 'mixed', file })
  const change = await applyLines(lines, leavesOf)
  const hashes = await rehashBuckets(means.subtle, taken.buckets, change.buckets)
  const count = taken.head.count + change.added - change.gones.length
  const isLibrary = count === head.count && (await libraryHash(means.subtle, hashes, unseal?.key)) === head.library
  if (!isLibrary) return refuse({ kind: 'mixed', file })
  const notes = header.notes.filter(({ revision }) => revision > taken.head.revision)
  return ok({ puts: change.puts, gones: change.gones, buckets: change.buckets, hashes, notes })
}

/** One note for every revision that it leads over. */
const isNoted = ({ from, to, notes }: StepHeader): boolean =>
  notes.length === to - from && notes.every(({ revision }, at) => revision === from + 1 + at)

type Change = Pick<StepRead, 'buckets'> & { puts: PackItem[]; gones: string[]; added: number }

/** Leaves out what is here already: a step may begin before the revision that is here. */
async function applyLines(lines: readonly HashedLine[], leavesOf: LeavesOf): Promise<Change> {
  const buckets = new Map<number, Bucket>()
  const change: Change = { buckets, puts: [], gones: [], added: 0 }
  for (const [at, group] of Map.groupBy(lines, ({ id }) => bucketOf(id))) {
    const leaves = leavesIn(await leavesOf(at))
    if (group.filter((line) => applyLine(line, leaves, change)).length > 0) buckets.set(at, asBucket(leaves))
  }
  change.puts.sort(byId)
  change.gones.sort()
  return change
}

/** Whether it changes anything. */
function applyLine({ id, item, leaf }: HashedLine, leaves: Leaves, change: Change): boolean {
  const before = leaves.get(id)
  if (!item) {
    if (leaves.delete(id)) change.gones.push(id)
    return before !== undefined
  }
  if (before && sameBytes(before, leaf)) return false
  if (!before) change.added++
  change.puts.push(item)
  leaves.set(id, leaf)
  return true
}

type Leaves = Map<string, HashedLine['leaf']>

const leavesIn = (bucket: Bucket | undefined): Leaves =>
  new Map(bucket?.ids.map((id, at) => [id, bucket.leaves.slice(at * leafLength, (at + 1) * leafLength)]))

function asBucket(leaves: Leaves): Bucket {
  const ids = [...leaves.keys()].sort()
  return { ids, leaves: joined(ids.map((id) => leaves.get(id) as HashedLine['leaf'])) }
}

const byId = (one: PackItem, other: PackItem): number => (one.id < other.id ? -1 : 1)
