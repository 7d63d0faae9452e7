import type { AgeLimit } from '../base/age-limit.ts'
import { forgetOld, type LearnedRow, learn } from '../learning/learned-words.ts'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'

/** Remembers the words of a message that an item was used for. Losing them harms nobody, so a full disk is no matter here. */
export async function recordLearned(
  db: EvenkeelDb,
  id: string,
  words: readonly string[],
  limit: AgeLimit,
): Promise<void> {
  if (words.length === 0 || limit.keptFor === 0) return
  await tryDb(() =>
    db.transaction('rw', db.learned, async () => {
      const row = await db.learned.get(id)
      await db.learned.put(learn(row && forgetOld(row, limit), id, words, limit.now))
    }),
  )
}

/** What is not too old; what is, is deleted. */
export async function readLearned(db: EvenkeelDb, limit: AgeLimit): Promise<readonly LearnedRow[]> {
  const read = await tryDb(() => db.transaction('rw', db.learned, () => deleteOldWords(db, limit)))
  return read.ok ? read.value : []
}

/** Gives those that are left. Within a transaction. */
export async function deleteOldWords({ learned }: EvenkeelDb, limit: AgeLimit): Promise<readonly LearnedRow[]> {
  const rows = (await learned.toArray()).map((row) => ({ row, kept: forgetOld(row, limit) }))
  const kept = rows.flatMap((both) => both.kept ?? [])
  const shorter = rows.filter((both) => both.kept && countWords(both.kept) < countWords(both.row))
  await Promise.all([
    learned.bulkPut(shorter.flatMap((both) => both.kept ?? [])),
    learned.bulkDelete(rows.filter((both) => !both.kept).map(({ row }) => row.id)),
  ])
  return kept
}

const countWords = ({ words }: LearnedRow): number => Object.keys(words).length
