import type { Insertion } from '../replies/insertion.ts'
import { feedOf } from '../replies/library-id.ts'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'

export type InsertionRow = Insertion & { readonly number?: number }

/** Milliseconds that an insertion is remembered, as long as nothing else is set. */
const keptFor = 24 * 60 * 60 * 1000

const minute = 60_000

/**
 * Remembers it, and gives the number to forget it by. Undefined where it could not be remembered: losing it harms nobody, so a full
 * disk is no matter here.
 */
export async function recordInsertion(
  db: EvenkeelDb,
  insertion: Omit<Insertion, 'revision' | 'minute'>,
  now: number,
): Promise<number | undefined> {
  const written = await tryDb(() =>
    db.transaction('rw', db.insertions, db.packs, async () => {
      await deleteOld(db, now)
      const feed = feedOf(insertion.id)
      const pack = feed === undefined ? undefined : await db.packs.get(feed)
      const revision = pack?.state.taken?.head.revision
      return db.insertions.add({
        ...insertion,
        ...(revision !== undefined && { revision }),
        minute: now - (now % minute),
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
export async function readInsertions(db: EvenkeelDb, ticket: string, now: number): Promise<readonly Insertion[]> {
  const read = await tryDb(() =>
    db.transaction('rw', db.insertions, async () => {
      await deleteOld(db, now)
      return db.insertions.where({ ticket }).toArray()
    }),
  )
  return read.ok ? read.value : []
}

const deleteOld = ({ insertions }: EvenkeelDb, now: number): PromiseLike<number> =>
  insertions
    .where('minute')
    .belowOrEqual(now - keptFor)
    .delete()
