import Dexie from 'dexie'
import type { Result } from '../base/result.ts'
import { type Bucket, bucketCount } from '../packs/library-hash.ts'
import type { PackItem } from '../replies/pack-item.ts'
import type { EvenkeelDb } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'
import { packItemRow } from './pack-row.ts'

/** What is written in one go is written while others wait to read. */
const mostAtOnce = 500

type Staging = {
  readonly feed: string
  readonly copy: string
  readonly items: readonly PackItem[]
  readonly buckets: ReadonlyMap<number, Bucket>
  /** In milliseconds. */
  readonly now: number
  readonly signal?: AbortSignal | undefined
  /** Called with how many items are written. */
  readonly onStored?: ((items: number) => void) | undefined
}

/** Writes a whole library beside the one that counts; nobody sees it until it is swapped in. */
export const stageCopy = (db: EvenkeelDb, staging: Staging): Promise<Result<'staged' | 'stopped', DbRefusal>> =>
  tryDb(async () => {
    const { feed, copy, items, buckets, now, signal, onStored } = staging
    await db.copies.put({ copy })
    for (let at = 0; at < items.length; at += mostAtOnce) {
      if (signal?.aborted) return 'stopped'
      const some = items.slice(at, at + mostAtOnce)
      await db.packItems.bulkPut(some.map((item) => packItemRow(item, feed, copy, now)))
      onStored?.(at + some.length)
    }
    await db.packBuckets.bulkPut([...buckets].map(([bucket, { ids, leaves }]) => ({ copy, bucket, ids, leaves })))
    return signal?.aborted ? 'stopped' : 'staged'
  })

/** Deletes the copies that no pack names, also those that a killed browser left. Not while one is being staged. */
export const clearCopies = (db: EvenkeelDb): Promise<Result<undefined, DbRefusal>> =>
  tryDb(async () => {
    for (const { copy } of await db.copies.toArray()) {
      await clearCopy(db, copy)
      await db.copies.delete(copy)
    }
    return undefined
  })

async function clearCopy({ packItems, packBuckets }: EvenkeelDb, copy: string): Promise<void> {
  for (;;) {
    const some = packItems.where('[copy+id]').between([copy, Dexie.minKey], [copy, Dexie.maxKey]).limit(mostAtOnce)
    const keys = await some.primaryKeys()
    await packItems.bulkDelete(keys)
    if (keys.length < mostAtOnce) break
  }
  await packBuckets.bulkDelete(Array.from({ length: bucketCount }, (_, bucket) => [copy, bucket] as const))
}
