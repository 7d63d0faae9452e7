import type { EvenkeelDb, IndexRow } from './database.ts'
import { tryDb } from './db-refusal.ts'

/** Undefined also where the store can't be read: what is kept can always be made anew. */
export async function readIndex(db: EvenkeelDb): Promise<IndexRow | undefined> {
  const read = await tryDb(() => db.indexes.get('replies'))
  return read.ok ? read.value : undefined
}

/** Keeps it if the library is still the one it was made of. A full disk is no matter here. */
export async function keepIndex(db: EvenkeelDb, index: Omit<IndexRow, 'name'>): Promise<void> {
  await tryDb(() =>
    db.transaction('rw', db.indexes, db.revisions, async () => {
      const now = await db.revisions.get('library')
      if (now?.revision === index.revision) await db.indexes.put({ name: 'replies', ...index })
    }),
  )
}
