import { questionIn, rememberedFor, type UnansweredRow } from '../learning/unanswered.ts'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'

/** More than a lead reads; the ones asked longest ago go first. */
const mostQuestions = 300
/** Whoever types on within this time was not done asking. */
const typingOn = 60_000

/** Remembers a search that found nothing. Losing it harms nobody, so a full disk is no matter here. */
export async function recordUnanswered(db: EvenkeelDb, query: string, now: number): Promise<void> {
  const question = questionIn(query)
  if (!question) return
  await tryDb(() =>
    db.transaction('rw', db.unanswered, async () => {
      const rows = await db.unanswered.toArray()
      const before = rows.find(({ key }) => key === question.key)
      const gone = rows.filter((row) => isOld(row, now) || isBegun(row, question.key, now))
      const excess = rows.sort((a, b) => a.last - b.last).slice(0, Math.max(0, rows.length + 1 - mostQuestions))
      await db.unanswered.bulkDelete([...gone, ...excess].map(({ key }) => key))
      await db.unanswered.put({ ...question, times: (before?.times ?? 0) + 1, last: now })
    }),
  )
}

const isOld = ({ last }: UnansweredRow, now: number): boolean => now - last >= rememberedFor

const isBegun = ({ key, times, last }: UnansweredRow, longer: string, now: number): boolean =>
  times === 1 && now - last < typingOn && longer !== key && longer.startsWith(key)

/** The ones asked most first; without those that are too old. */
export async function readUnanswered(db: EvenkeelDb, now: number): Promise<readonly UnansweredRow[]> {
  const rows = await db.unanswered.toArray()
  return rows.filter((row) => !isOld(row, now)).sort((a, b) => b.times - a.times || b.last - a.last)
}
