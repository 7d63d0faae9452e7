import type { PackItem } from '../replies/pack-item.ts'
import { joined, sameBytes } from './bytes.ts'
import { type Bucket, bucketOf, leafLength } from './library-hash.ts'
import type { HashedLine } from './read-lines.ts'

/** Gives the leaves that are kept of a bucket; undefined if none are. Only those that a change touches are asked for. */
export type LeavesOf = (bucket: number) => Promise<Bucket | undefined>

/** What lines change of what is here. */
export type Applied = {
  readonly puts: readonly PackItem[]
  readonly gones: readonly string[]
  /** How many of the puts were not here before. */
  readonly added: number
  readonly buckets: ReadonlyMap<number, Bucket>
}

type Change = { readonly puts: PackItem[]; readonly gones: string[]; added: number }

/** Leaves out what is here already: a step may begin before the revision that is here. */
export async function applyLines(lines: readonly HashedLine[], leavesOf: LeavesOf): Promise<Applied> {
  const buckets = new Map<number, Bucket>()
  const change: Change = { puts: [], gones: [], added: 0 }
  for (const [at, group] of Map.groupBy(lines, ({ id }) => bucketOf(id))) {
    const leaves = leavesIn(await leavesOf(at))
    if (group.filter((line) => applyLine(line, leaves, change)).length > 0) buckets.set(at, asBucket(leaves))
  }
  return { ...change, puts: change.puts.sort(byId), gones: change.gones.sort(), buckets }
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
