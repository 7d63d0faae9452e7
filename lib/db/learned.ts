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
      const rows = (await db.learned.toArray()).map((row) => ({ row, kept: forgetOld(row, now) }))
      const kept = rows.flatMap((both) => both.kept ?? [])
      const shorter = rows.filter((both) => both.kept && countWords(both.kept) < countWords(both.row))
      await Promise.all([
        db.learned.bulkPut(shorter.flatMap((both) => both.kept ?? [])),
        db.learned.bulkDelete(rows.filter((both) => !both.kept).map(({ row }) => row.id)),
      ])
      return kept
    }),
  )
  return read.ok ? read.value : []
}

const countWords = ({ words }: LearnedRow): number => Object.keys(words).length
