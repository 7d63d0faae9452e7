import { ok, type Result, refuse } from '../base/result.ts'
import type { PackItem } from '../replies/pack-item.ts'
import { joined } from './bytes.ts'
import { type Head, objectFile } from './head.ts'
import { type Bucket, type BucketHashes, bucketOf, hashBuckets, libraryHash } from './library-hash.ts'
import { wholeHeader } from './object-header.ts'
import type { HashedLine } from './read-lines.ts'
import { readLines } from './read-lines.ts'
import { readObject, type Unseal } from './read-object.ts'
import type { Means, Read } from './reading.ts'
import type { PackRefusal } from './refusal.ts'

export type WholeRead = {
  readonly items: readonly PackItem[]
  readonly buckets: ReadonlyMap<number, Bucket>
  readonly hashes: BucketHashes
}

/** Fetches all items of a revision, and takes them only if they are together the library that its head names. */
export async function readWhole(
  read: Read,
  { feed, revision, count, library, whole }: Head,
  unseal: Unseal,
  means: Means,
): Promise<Result<WholeRead, PackRefusal>> {
  const file = objectFile(whole[0])
  means.onProgress?.({ kind: 'fetching', bytes: whole[1] })
  const object = await readObject(read, whole, unseal, means)
  if (!object.ok) return object
  const text = await readLines(wholeHeader, object.value, file, count, means)
  if (!text.ok) return text
  const { header, lines } = text.value
  if (header.feed !== feed) return refuse({ kind: 'wrong-feed', file })
  const items = lines.flatMap(({ item }) => item ?? [])
  if (header.revision !== revision || items.length !== count || lines.length !== count)
    return refuse({ kind: 'mixed', file })
  const buckets = intoBuckets(lines)
  const hashes = await hashBuckets(means.subtle, buckets)
  const isLibrary = (await libraryHash(means.subtle, hashes, unseal?.key)) === library
  return isLibrary ? ok({ items, buckets, hashes }) : refuse({ kind: 'mixed', file })
}

/** The lines stand in order of their ids, and so they do within each bucket. */
export function intoBuckets(lines: Iterable<Pick<HashedLine, 'id' | 'leaf'>>): ReadonlyMap<number, Bucket> {
  const groups = Map.groupBy(lines, ({ id }) => bucketOf(id))
  return new Map(
    [...groups].map(([at, group]) => [
      at,
      { ids: group.map(({ id }) => id), leaves: joined(group.map(({ leaf }) => leaf)) },
    ]),
  )
}
