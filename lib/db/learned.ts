import { forgetOld, type LearnedRow, learn } from '../learning/learned-words.ts'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'

/** Remembers the words of a message that an item was used for. Losing them harms nobody, so a full disk is no matter here. */
export async function recordLearned(db: EvenkeelDb, id: string, words: readonly string[], now: number): Promise<void> {
  if (words.length === 0) return
  await tryDb(() =>
    db.transaction('rw', db.learned, async () => {
      await db.learned.put(learn(await db.learned.get(id), id, words, now))
    }),
  )
}

/** What is not too old; what is, is deleted. */
export async function readLearned(db: EvenkeelDb, now: number): Promise<readonly LearnedRow[]> {
  const read = await tryDb(() =>
    db.transaction('rw', db.learned, async () => {
      const rows = await db.learned.toArray()
      const kept = rows.flatMap((row) => forgetOld(row, now) ?? [])
      const shorter = kept.filter((row) => wordsIn(row) !== wordsIn(rows.find(({ id }) => id === row.id)))
      const ids = new Set(kept.map(({ id }) => id))
      await Promise.all([
        db.learned.bulkPut(shorter),
        db.learned.bulkDelete(rows.filter(({ id }) => !ids.has(id)).map(({ id }) => id)),
      ])
      return kept
    }),
  )
  return read.ok ? read.value : []
}

const wordsIn = (row: LearnedRow | undefined): number => Object.keys(row?.words ?? {}).length
