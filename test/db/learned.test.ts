import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { readLearned, recordLearned } from '../../lib/db/learned.ts'
import { addItems, removeItems } from '../../lib/db/library.ts'
import { forgetAll } from '../../lib/db/remembered.ts'
import { readUnanswered, recordUnanswered } from '../../lib/db/unanswered.ts'
import { item } from '../support/item.ts'

const day = 24 * 60 * 60 * 1000
const monday = Date.UTC(2026, 2, 9)
const at = (now: number, keptFor = 90 * day) => ({ now, keptFor })

let db: EvenkeelDb
beforeEach(() => {
  db = createDb()
})
afterEach(async () => {
  db.close()
  await Dexie.delete(databaseName)
})

describe('words of messages', () => {
  test('are remembered by the reply they were answered with', async () => {
    await recordLearned(db, 'a', ['parcel', 'late'], at(monday))
    await recordLearned(db, 'a', ['parcel'], at(monday))
    await recordLearned(db, 'b', [], at(monday))
    expect(await readLearned(db, at(monday))).toEqual([
      { id: 'a', uses: 2, words: { parcel: { times: 2, last: monday }, late: { times: 1, last: monday } } },
    ])
  })

  test('are deleted from the disk after ninety days', async () => {
    await recordLearned(db, 'a', ['parcel', 'late'], at(monday))
    await recordLearned(db, 'b', ['refund'], at(monday))
    await recordLearned(db, 'a', ['parcel'], at(monday + 50 * day))
    await readLearned(db, at(monday + 90 * day))
    expect(await db.learned.toArray()).toEqual([
      { id: 'a', uses: 2, words: { parcel: { times: 2, last: monday + 50 * day } } },
    ])
  })

  test('begin anew with the next message, where all there was is too old', async () => {
    await recordLearned(db, 'a', ['parcel'], at(monday))
    await recordLearned(db, 'a', ['refund'], at(monday + 90 * day))
    expect(await db.learned.toArray()).toEqual([
      { id: 'a', uses: 1, words: { refund: { times: 1, last: monday + 90 * day } } },
    ])
  })

  test('are not remembered where the agent does not like it; what there was goes too, also what is dated ahead', async () => {
    await recordLearned(db, 'a', ['parcel'], at(monday + day))
    await recordLearned(db, 'b', ['parcel'], at(monday, 0))
    expect(await readLearned(db, at(monday, 0))).toEqual([])
    expect(await db.learned.count()).toBe(0)
  })

  test('go with the reply', async () => {
    await addItems(db, [item({ id: 'a' })], 'samples', monday)
    await recordLearned(db, 'a', ['parcel'], at(monday))
    await removeItems(db, 'samples')
    expect(await db.learned.count()).toBe(0)
  })
})

describe('unanswered searches', () => {
  const questions = async (now = monday) => (await readUnanswered(db, now)).map(({ text, times }) => [text, times])

  test('are counted, however they are written, the most asked first', async () => {
    await recordUnanswered(db, 'umbrella', monday)
    await recordUnanswered(db, 'gift wrap', monday)
    await recordUnanswered(db, ' Gift WRAP!', monday + 1)
    expect(await questions()).toEqual([
      ['Gift WRAP!', 2],
      ['umbrella', 1],
    ])
  })

  test('numbers and addresses are nobody’s question', async () => {
    await recordUnanswered(db, '20418', monday)
    await recordUnanswered(db, 'maja@example.com', monday)
    await recordUnanswered(db, 'umbrella kw-20418 maja@example.com', monday)
    expect(await questions()).toEqual([['umbrella', 1]])
  })

  test('a search that was typed on is one search', async () => {
    await recordUnanswered(db, 'umbr', monday)
    await recordUnanswered(db, 'umbrella', monday + 5_000)
    expect(await questions()).toEqual([['umbrella', 1]])
  })

  test('are bounded, and forgotten after ninety days', async () => {
    for (let at = 0; at < 320; at++)
      await recordUnanswered(db, `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`, monday + at)
    expect(await db.unanswered.count()).toBeLessThanOrEqual(300)
    expect(await questions(monday + 91 * day)).toEqual([])
  })
})

test('all that is remembered can be deleted', async () => {
  await recordLearned(db, 'a', ['parcel'], at(monday))
  await recordUnanswered(db, 'umbrella', monday)
  await db.uses.put({ id: 'a', score: 1, last: monday })
  expect(await forgetAll(db)).toEqual({ ok: true, value: undefined })
  expect([await db.learned.count(), await db.unanswered.count(), await db.uses.count()]).toEqual([0, 0, 0])
})
