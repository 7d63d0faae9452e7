import { liveQuery } from 'dexie'
import type { AgeLimit } from '../base/age-limit.ts'
import type { Result } from '../base/result.ts'
import type { UnansweredRow } from '../learning/unanswered.ts'
import type { EvenkeelDb } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'
import { deleteOldInsertions } from './insertions.ts'
import { deleteOldWords } from './learned.ts'
import { readUnanswered } from './unanswered.ts'

/** What this browser remembers of an agent's work. */
export type Remembered = {
  /** How many replies were used, and for how many of them words of messages are remembered. */
  readonly used: number
  readonly learned: number
  readonly unanswered: readonly UnansweredRow[]
  /** How many insertions are remembered with their tickets. */
  readonly inserted: number
}

/** Calls back now and after every change. Returns the way to stop. What can't be read is not told. */
export function watchRemembered(db: EvenkeelDb, seen: (remembered: Remembered) => void): () => void {
  const subscription = liveQuery(() => readRemembered(db)).subscribe({ next: seen, error: () => undefined })
  return () => subscription.unsubscribe()
}

async function readRemembered(db: EvenkeelDb): Promise<Remembered> {
  const [used, learned, unanswered, inserted] = await Promise.all([
    db.uses.count(),
    db.learned.count(),
    readUnanswered(db, Date.now()),
    db.insertions.count(),
  ])
  return { used, learned, unanswered, inserted }
}

/** Deletes all that was remembered of an agent's work: uses, words of messages, unanswered searches, insertions. The library stays. */
export const forgetAll = (db: EvenkeelDb): Promise<Result<undefined, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', db.uses, db.learned, db.unanswered, db.insertions, async () => {
      await Promise.all([db.uses.clear(), db.learned.clear(), db.unanswered.clear(), db.insertions.clear()])
      return undefined
    }),
  )

/** Deletes what is too old by now of insertions and of words of messages. */
export const forgetTooOld = (
  db: EvenkeelDb,
  limits: { readonly insertions: AgeLimit; readonly words: AgeLimit },
): Promise<Result<undefined, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', db.learned, db.insertions, async () => {
      await Promise.all([deleteOldInsertions(db, limits.insertions), deleteOldWords(db, limits.words)])
      return undefined
    }),
  )
