import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { recordInsertion } from '../../lib/db/insertions.ts'
import { recordLearned } from '../../lib/db/learned.ts'
import { forgetTooOld, type Remembered, watchRemembered } from '../../lib/db/remembered.ts'

const hour = 60 * 60 * 1000
const noon = Date.UTC(2026, 2, 9, 12)
const used = { id: 'a', parts: [], how: 'inserted', ticket: 'https://desk.example 4711' } as const
const long = 1_000 * hour

let db: EvenkeelDb
beforeEach(async () => {
  db = createDb()
  for (const now of [noon, noon + 9 * hour]) {
    await recordInsertion(db, used, { now, keptFor: long })
    await recordLearned(db, `reply at ${now}`, ['parcel'], { now, keptFor: long })
  }
})
afterEach(async () => {
  db.close()
  await Dexie.delete(databaseName)
})

const forget = (insertions: number, words: number) => {
  const now = noon + 10 * hour
  return forgetTooOld(db, { insertions: { now, keptFor: insertions }, words: { now, keptFor: words } })
}

test.each([
  ['the older insertion', 8 * hour, long, { inserted: 1, learned: 2 }],
  ['the older words', long, 8 * hour, { inserted: 2, learned: 1 }],
  ['all insertions, and no words', 0, long, { inserted: 0, learned: 2 }],
  ['all words, and no insertion', long, 0, { inserted: 2, learned: 0 }],
  ['nothing that is young enough', long, long, { inserted: 2, learned: 2 }],
])('a shorter limit deletes %s, and whoever watches is told', async (_, insertions, words, left) => {
  let seen: Remembered | undefined
  const stop = watchRemembered(db, (remembered) => {
    seen = remembered
  })
  await expect.poll(() => seen).toMatchObject({ inserted: 2, learned: 2 })
  expect(await forget(insertions, words)).toEqual({ ok: true, value: undefined })
  await expect.poll(() => seen).toMatchObject(left)
  stop()
})
