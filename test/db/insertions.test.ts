import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { readEarlierTexts } from '../../lib/db/earlier-texts.ts'
import { forgetInsertion, readInsertions, recordInsertion } from '../../lib/db/insertions.ts'
import { addItems, removeItems } from '../../lib/db/library.ts'
import type { ChangedItem, PackRow } from '../../lib/db/pack-rows.ts'
import { removePack } from '../../lib/db/packs.ts'
import { forgetAll } from '../../lib/db/remembered.ts'
import { item } from '../support/item.ts'

const minute = 60_000
const hour = 60 * minute
const noon = Date.UTC(2026, 2, 9, 12)
const ticket = 'https://desk.example 4711'
const at = (now: number, keptFor = 24 * hour) => ({ now, keptFor })

let db: EvenkeelDb
beforeEach(async () => {
  db = createDb()
  await db.packs.put({ feed: 'acme', copy: 'one', state: { taken: { head: { revision: 57 } } } } as unknown as PackRow)
})
afterEach(async () => {
  vi.restoreAllMocks()
  db.close()
  await Dexie.delete(databaseName)
})

const used = { id: 'acme/refund', parts: [], how: 'inserted', ticket } as const

describe('an insertion is remembered', () => {
  test('by item, revision, minute and ticket, and by nothing else', async () => {
    await recordInsertion(db, used, at(noon + 42_123))
    expect(await db.insertions.toArray()).toEqual([
      { number: 1, id: 'acme/refund', parts: [], how: 'inserted', revision: 57, minute: noon, ticket },
    ])
  })

  test('without a revision where the agent brought the reply in', async () => {
    await recordInsertion(db, { ...used, id: 'refund' }, at(noon))
    expect((await db.insertions.toArray())[0]).not.toHaveProperty('revision')
  })

  test('on its own ticket only', async () => {
    await recordInsertion(db, used, at(noon))
    expect(await readInsertions(db, ticket, at(noon))).toMatchObject([{ id: 'acme/refund' }])
    expect(await readInsertions(db, 'https://desk.example 4712', at(noon))).toEqual([])
    expect(await readInsertions(db, 'https://other.example 4711', at(noon))).toEqual([])
  })

  test('until it is taken back', async () => {
    const number = await recordInsertion(db, used, at(noon))
    await recordInsertion(db, { ...used, id: 'other' }, at(noon))
    await forgetInsertion(db, number ?? 0)
    expect(await readInsertions(db, ticket, at(noon))).toMatchObject([{ id: 'other' }])
  })

  test('for a day: read later it is gone, also from the disk', async () => {
    await recordInsertion(db, used, at(noon))
    expect(await readInsertions(db, ticket, at(noon + 24 * hour - 1))).toHaveLength(1)
    expect(await readInsertions(db, 'another', at(noon + 24 * hour))).toEqual([])
    expect(await db.insertions.count()).toBe(0)
  })

  test('for a day: the next one that is written takes the old ones out', async () => {
    await recordInsertion(db, used, at(noon))
    await recordInsertion(db, { ...used, id: 'other' }, at(noon + 25 * hour))
    expect((await db.insertions.toArray()).map(({ id }) => id)).toEqual(['other'])
  })

  test('no longer where a clock that has been set back since has dated it ahead', async () => {
    await recordInsertion(db, used, at(noon + hour))
    await recordInsertion(db, { ...used, id: 'other' }, at(noon + hour + 2 * minute))
    expect(await readInsertions(db, ticket, at(noon + hour))).toMatchObject([{ id: 'acme/refund' }])
    expect(await db.insertions.count()).toBe(1)
  })

  test('for as long as the agent likes', async () => {
    await recordInsertion(db, used, at(noon))
    expect(await readInsertions(db, ticket, at(noon + 8 * hour - 1, 8 * hour))).toHaveLength(1)
    expect(await readInsertions(db, ticket, at(noon + 8 * hour, 8 * hour))).toEqual([])
  })

  test('not at all, if the agent likes that; what there was goes too, also what a clock set back has dated ahead', async () => {
    await recordInsertion(db, used, at(noon))
    await recordInsertion(db, used, at(noon + 2 * hour))
    expect(await recordInsertion(db, used, at(noon + hour, 0))).toBeUndefined()
    expect(await db.insertions.count()).toBe(0)
  })

  test('until all that is remembered is deleted, or the reply is', async () => {
    await recordInsertion(db, used, at(noon))
    await forgetAll(db)
    expect(await db.insertions.count()).toBe(0)
    await addItems(db, [item({ id: 'sample' })], 'samples', noon)
    await recordInsertion(db, used, at(noon))
    await recordInsertion(db, { ...used, id: 'sample' }, at(noon))
    await removeItems(db, 'samples')
    expect(await readInsertions(db, ticket, at(noon))).toMatchObject([{ id: 'acme/refund' }])
    await removePack(db, 'acme')
    expect(await db.insertions.count()).toBe(0)
  })

  test('or not, on a full disk, and nothing comes of it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    expect(await recordInsertion(db, used, at(noon))).toBeUndefined()
  })
})

describe('what has become another since it was inserted', () => {
  const refund: ChangedItem = {
    id: 'acme/refund',
    kind: 'reply',
    lang: 'en',
    title: 'Refund',
    before: 'Within 14 days.',
    after: 'Within 30 days.',
  }
  const news = (at: number, item: ChangedItem, revision = 58) =>
    db.news.add({ feed: 'acme', at, revision, isUrgent: false, notes: [], items: [item], more: 0, isRead: 1 })
  const earlier = async () => readEarlierTexts(db, await readInsertions(db, ticket, at(noon + hour)))

  test('is told with every text it had, and when it changed last', async () => {
    await recordInsertion(db, used, at(noon))
    await news(noon + 5 * minute, refund)
    await news(noon + 9 * minute, { ...refund, before: 'Within 30 days.', after: 'Within 31 days.' })
    expect(await earlier()).toEqual([
      {
        id: 'acme/refund',
        lang: 'en',
        title: 'Refund',
        bodies: ['Within 14 days.', 'Within 30 days.'],
        changed: noon + 9 * minute,
      },
    ])
  })

  test('is told also of a snippet in it', async () => {
    await recordInsertion(db, { ...used, parts: ['acme/closing'] }, at(noon))
    await news(noon + minute, { ...refund, id: 'acme/closing', kind: 'snippet', title: 'Closing' })
    expect(await earlier()).toMatchObject([{ id: 'acme/closing' }])
  })

  test('counts from a little before it, as the sidebar may not have known yet', async () => {
    await recordInsertion(db, used, at(noon + 500))
    await news(noon - 500, refund, 57)
    expect(await earlier()).toHaveLength(1)
  })

  test('counts by the revision where a clock that was ahead has been set right meanwhile', async () => {
    await recordInsertion(db, { ...used, parts: ['acme/closing', 'other/closing'] }, at(noon))
    await news(noon - 30 * minute, refund)
    await news(noon - 29 * minute, { ...refund, id: 'acme/closing', kind: 'snippet' })
    // Another pack counts by itself.
    await news(noon - 28 * minute, { ...refund, id: 'other/closing', kind: 'snippet' })
    expect((await earlier()).map(({ id }) => id)).toEqual(['acme/refund', 'acme/closing'])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['before it', () => news(noon - 2 * minute, refund, 57)],
    ['with something else', () => news(noon + minute, { ...refund, id: 'acme/other' })],
    ['with nothing that was there before', () => news(noon + minute, without(refund, 'before'))],
  ])('is nothing where the change came %s', async (_, change) => {
    await recordInsertion(db, used, at(noon))
    await change()
    expect(await earlier()).toEqual([])
  })
})

const without = <T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> => {
  const { [key]: _, ...rest } = from
  return rest
}
