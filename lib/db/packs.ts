import { liveQuery } from 'dexie'
import type { Result } from '../base/result.ts'
import type { PackState } from '../packs/pack-state.ts'
import type { KeptItems } from '../packs/read-step.ts'
import { feedOf, libraryId } from '../replies/library-id.ts'
import type { EvenkeelDb } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'
import { noteChange } from './library-revision.ts'
import { isSamePack } from './pack-news.ts'
import type { PackRow, PackSource } from './pack-rows.ts'

export const readPack = (db: EvenkeelDb, feed: string): Promise<Result<PackRow | undefined, DbRefusal>> =>
  tryDb(() => db.packs.get(feed))

export const readPacks = (db: EvenkeelDb): Promise<Result<readonly PackRow[], DbRefusal>> =>
  tryDb(() => db.packs.toArray())

/** What reading a step needs of a pack's items. */
export const keptItems = (db: EvenkeelDb, { feed, copy }: PackRow): KeptItems => ({
  leavesOf: (bucket) => db.packBuckets.get([copy, bucket]),
  async bodiesOf(ids) {
    const rows = await db.packItems.bulkGet(ids.map((id) => [copy, libraryId(feed, id)] as const))
    return rows.map((row) => (row && 'body' in row ? row.body : undefined))
  },
})

/** Keeps who publishes now, where nothing else of a feed could be taken. */
export const keepState = (db: EvenkeelDb, before: PackRow, state: PackState): Promise<Result<undefined, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', db.packs, async () => {
      const here = await db.packs.get(before.feed)
      if (here && isSamePack(here, before)) await db.packs.put({ ...here, state })
      return undefined
    }),
  )

/** From where it comes from now on; what is here stays. */
export const setSource = (db: EvenkeelDb, feed: string, source: PackSource): Promise<Result<undefined, DbRefusal>> =>
  tryDb(async () => {
    await db.packs.update(feed, { source })
    return undefined
  })

/** Takes a pack out, with its news and with what was remembered and learned of its use. */
export const removePack = (db: EvenkeelDb, feed: string): Promise<Result<undefined, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', [db.packs, db.copies, db.revisions, db.news, db.uses, db.learned, db.insertions], async () => {
      const row = await db.packs.get(feed)
      if (!row) return undefined
      const revision = await noteChange(db, undefined)
      await Promise.all([
        db.packs.delete(feed),
        db.copies.put({ copy: row.copy }),
        db.revisions.put(revision),
        db.news.filter((news) => news.feed === feed).delete(),
        db.uses.where('id').startsWith(`${feed}/`).delete(),
        db.learned.where('id').startsWith(`${feed}/`).delete(),
        db.insertions.filter(({ id }) => feedOf(id) === feed).delete(),
      ])
      return undefined
    }),
  )

/** Calls back now and after every change. Returns the way to stop. What can't be read is not told. */
export function watchPacks(db: EvenkeelDb, seen: (packs: readonly PackRow[]) => void): () => void {
  const subscription = liveQuery(() => db.packs.toArray()).subscribe({ next: seen, error: () => undefined })
  return () => subscription.unsubscribe()
}
