import type { AgeLimit } from '../base/age-limit.ts'
import type { Insertion } from '../replies/insertion.ts'
import { feedOf } from '../replies/library-id.ts'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'

export type InsertionRow = Insertion & { readonly number?: number }

const minute = 60_000

/**
 * Remembers it, and gives the number to forget it by. Undefined where it is not to be remembered, or could not be: losing it harms
 * nobody, so a full disk is no matter here.
 */
export async function recordInsertion(
  db: EvenkeelDb,
  insertion: Omit<Insertion, 'revision' | 'minute'>,
  limit: AgeLimit,
): Promise<number | undefined> {
  const written = await tryDb(() =>
    db.transaction('rw', db.insertions, db.packs, async () => {
      await deleteOldInsertions(db, limit)
      if (limit.keptFor === 0) return undefined
      const feed = feedOf(insertion.id)
      const pack = feed === undefined ? undefined : await db.packs.get(feed)
      const revision = pack?.state.taken?.head.revision
      return db.insertions.add({
        ...insertion,
        ...(revision !== undefined && { revision }),
        minute: limit.now - (limit.now % minute),
      })
    }),
  )
  return written.ok ? written.value : undefined
}

/** It was taken back. */
export async function forgetInsertion(db: EvenkeelDb, number: number): Promise<void> {
  await tryDb(() => db.insertions.delete(number))
}

/** What was used on a ticket and is not too old, the oldest first; what is too old is deleted, of whatever ticket. */
export async function readInsertions(
  db: EvenkeelDb,
  ticket: string,
  limit: AgeLimit,
): Promise<readonly InsertionRow[]> {
  const read = await tryDb(() =>
    db.transaction('rw', db.insertions, async () => {
      await deleteOldInsertions(db, limit)
      return db.insertions.where({ ticket }).toArray()
    }),
  )
  return read.ok ? read.value : []
}

/** Of whatever ticket. Within a transaction. */
export async function deleteOldInsertions({ insertions }: EvenkeelDb, { now, keptFor }: AgeLimit): Promise<void> {
  if (keptFor === 0) return insertions.clear()
  await insertions
    .where('minute')
    .belowOrEqual(now - keptFor)
    // What a clock that has been set back since has dated ahead may be of any age.
    .or('minute')
    .above(now + minute)
    .delete()
}
