import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { readNews, watchNews } from '../../lib/db/news.ts'
import type { NewsRow } from '../../lib/db/pack-rows.ts'

const day = 24 * 60 * 60 * 1000
const noon = Date.UTC(2026, 2, 9, 12)

let db: EvenkeelDb
let seen: readonly number[] | undefined
let stop = () => {}
beforeEach(() => {
  db = createDb()
})
afterEach(async () => {
  stop()
  seen = undefined
  db.close()
  await Dexie.delete(databaseName)
})

const news = (revision: number, at: number, isRead: NewsRow['isRead'] = 0): NewsRow => ({
  feed: 'acme',
  at,
  revision,
  isUrgent: false,
  notes: [],
  items: [],
  more: 0,
  isRead,
})
const watch = () => {
  stop = watchNews(db, (rows) => {
    seen = rows.map(({ revision }) => revision)
  })
}
const told = (...revisions: readonly number[]) => expect.poll(() => seen).toEqual(revisions)

test('what the agent has not read is told in the order in which it came, and what comes is told too', async () => {
  await db.news.bulkAdd([news(3, noon + 2), news(1, noon), news(2, noon + 1, 1)])
  watch()
  await told(1, 3)
  await db.news.add(news(4, noon + 3))
  await told(1, 3, 4)
})

test('what has been read until then is told no more; what came since is, also of another pack', async () => {
  await db.news.bulkAdd([news(1, noon), news(2, noon + 1), { ...news(7, noon + 2), feed: 'other' }])
  watch()
  await readNews(db, noon + 1, noon + 5)
  await told(7)
  expect((await db.news.toArray()).map(({ isRead }) => isRead)).toEqual([1, 1, 0])
})

test('of what came in before what has been read, and was written after it, is told all the same', async () => {
  await db.news.add(news(2, noon + 1))
  await readNews(db, noon + 1, noon + 1)
  await db.news.add(news(1, noon))
  watch()
  await told(1)
})

test('after thirty days it goes, read or not', async () => {
  await db.news.bulkAdd([news(1, noon - 31 * day, 1), news(2, noon - 31 * day), news(3, noon - 29 * day, 1)])
  await readNews(db, noon - 40 * day, noon)
  expect((await db.news.toArray()).map(({ revision }) => revision)).toEqual([3])
})

test('news of the version before count as read, and go when their time has come', async () => {
  const before = new Dexie(databaseName)
  before.version(5).stores({ news: '++number, at' })
  await before.table('news').bulkAdd([
    { ...news(1, noon - 31 * day), isRead: true },
    { ...news(2, noon), isRead: false },
  ])
  before.close()
  await db.news.add(news(3, noon + 1))
  watch()
  await told(3)
  await readNews(db, noon + 1, noon + 1)
  expect((await db.news.toArray()).map(({ revision }) => revision)).toEqual([2, 3])
})
