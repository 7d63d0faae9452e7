import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Result } from '../../lib/base/result.ts'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import type { DbRefusal } from '../../lib/db/db-refusal.ts'
import { addItems, recordUse, removeItems, scoreNow } from '../../lib/db/library.ts'
import { type Library, watchLibrary } from '../../lib/db/watch-library.ts'
import { item, snippet } from '../support/item.ts'
import { listener } from '../support/listener.ts'

const day = 24 * 60 * 60 * 1000
const monday = Date.UTC(2026, 2, 9)

let db: EvenkeelDb
beforeEach(() => {
  db = createDb()
})
afterEach(async () => {
  vi.restoreAllMocks()
  db.close()
  await Dexie.delete(databaseName)
})

const titles = async () => (await db.items.toArray()).map(({ title }) => title)
const usedIds = async () => (await db.uses.toArray()).map(({ id }) => id)

describe('adding', () => {
  test('keeps items whole, with where they came from', async () => {
    const refund = item({ id: 'refund', title: 'Refund', tags: ['money'], shortcut: 'rf' })
    const greeting = snippet({ id: 'greeting', title: 'Greeting' })
    expect(await addItems(db, [refund, greeting], 'import', monday)).toEqual({ ok: true, value: 2 })
    expect(await db.items.toArray()).toEqual([
      { ...greeting, origin: 'import', added: monday },
      { ...refund, origin: 'import', added: monday },
    ])
  })

  test('replaces what has the same id, and leaves the rest', async () => {
    await addItems(db, [item({ id: 'a', title: 'Old' }), item({ id: 'b', title: 'Stays' })], 'import', monday)
    await addItems(db, [item({ id: 'a', title: 'New' })], 'import', monday)
    expect(await titles()).toEqual(['New', 'Stays'])
  })

  test('a sample that is imported becomes the agent’s own', async () => {
    await addItems(db, [item({ id: 'a', title: 'Sample' })], 'samples', monday)
    await addItems(db, [item({ id: 'a', title: 'Own' })], 'import', monday)
    await removeItems(db, 'samples')
    expect(await titles()).toEqual(['Own'])
  })

  test('nothing is nothing', async () => {
    expect(await addItems(db, [], 'import', monday)).toEqual({ ok: true, value: 0 })
  })
})

describe('taking the samples out', () => {
  test('takes their uses too, and leaves what the agent imported', async () => {
    await addItems(db, [item({ id: 'sample' }), item({ id: 'other-sample' })], 'samples', monday)
    await addItems(db, [item({ id: 'own', title: 'Own' })], 'import', monday)
    await recordUse(db, 'sample', monday)
    await recordUse(db, 'own', monday)
    expect(await removeItems(db, 'samples')).toEqual({ ok: true, value: 2 })
    expect(await titles()).toEqual(['Own'])
    expect(await usedIds()).toEqual(['own'])
  })

  test('does nothing where there are none', async () => {
    expect(await removeItems(db, 'samples')).toEqual({ ok: true, value: 0 })
  })
})

/** A disk that holds this many more rows. */
function diskFullAfter(rows: number, error: () => Error): void {
  const put = IDBObjectStore.prototype.put
  let written = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    written += 1
    if (written > rows) throw error()
    return put.apply(this, row)
  })
}

describe('a write that fails on its way', () => {
  test.each([
    ['QuotaExceededError', () => new DOMException('No space', 'QuotaExceededError')],
    ['AbortError', () => new DOMException('Aborted', 'AbortError')],
  ])('%s: says that the disk is full and leaves the library as it was', async (_, error) => {
    await addItems(db, [item({ id: 'a', title: 'Old' })], 'import', monday)
    diskFullAfter(1, error)
    const added = await addItems(
      db,
      [item({ id: 'a', title: 'New' }), item({ id: 'b', title: 'More' })],
      'import',
      monday,
    )
    expect(added).toEqual({ ok: false, refusal: { kind: 'full' } })
    expect(await titles()).toEqual(['Old'])
  })

  test('the transaction that is aborted at its very end: the same', async () => {
    await addItems(db, [item({ id: 'a', title: 'Old' })], 'import', monday)
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = put.apply(this, row)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    })
    expect(await addItems(db, [item({ id: 'a', title: 'New' })], 'import', monday)).toEqual({
      ok: false,
      refusal: { kind: 'full' },
    })
    expect(await titles()).toEqual(['Old'])
  })

  test('a use that can’t be remembered harms nobody', async () => {
    diskFullAfter(0, () => new DOMException('No space', 'QuotaExceededError'))
    await expect(recordUse(db, 'a', monday)).resolves.toBeUndefined()
    expect(await usedIds()).toEqual([])
  })
})

describe('a library that can’t be read', () => {
  /** Evenkeel after its next change of tables was here and has gone again. */
  async function writeWithNewerVersion(): Promise<void> {
    const newer = new Dexie(databaseName)
    newer.version(99).stores({ items: 'id, origin, folder', uses: 'id', packs: 'id' })
    await newer.open()
    await newer.table('items').put({ id: 'future', title: 'From the future', origin: 'import' })
    newer.close()
  }

  test('because a newer version wrote it is refused, and nothing in it is touched', async () => {
    await writeWithNewerVersion()
    const refusal = { ok: false, refusal: { kind: 'newer' } }
    expect(await addItems(db, [item({ id: 'a' })], 'import', monday)).toEqual(refusal)
    expect(await removeItems(db, 'import')).toEqual(refusal)
    const { hear, until } = listener<Result<Library, DbRefusal>>()
    const { stop } = watchLibrary(db, hear)
    expect(await until(() => true)).toEqual(refusal)
    stop()
    db.close()
    const newer = await new Dexie(databaseName).open()
    expect(await newer.table('items').toArray()).toMatchObject([{ id: 'future' }])
    newer.close()
  })

  test('for a reason we don’t know is said without quoting a reply', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new TypeError('Dear Anna, your refund')
    })
    const added = await addItems(db, [item({ id: 'a' })], 'import', monday)
    expect(added).toMatchObject({ ok: false })
    expect(JSON.stringify(added)).not.toContain('Anna')
  })
})

describe('how much an item is used', () => {
  const score = async () => (await db.uses.get('a'))?.score

  test('counts uses on one day in full', async () => {
    for (const _ of [1, 2, 3]) await recordUse(db, 'a', monday)
    expect(await score()).toBe(3)
  })

  test('halves in two weeks', async () => {
    await recordUse(db, 'a', monday)
    await recordUse(db, 'a', monday)
    await recordUse(db, 'a', monday + 14 * day)
    expect(await score()).toBeCloseTo(2)
    await recordUse(db, 'a', monday + 28 * day)
    expect(await score()).toBeCloseTo(2)
  })

  test('fades also while nobody uses it', () => {
    expect(scoreNow({ id: 'a', score: 8, last: monday }, monday + 42 * day)).toBeCloseTo(1)
  })

  test('puts what helps today above what helped last month', async () => {
    for (const _ of [1, 2, 3]) await recordUse(db, 'then', monday)
    const later = monday + 35 * day
    await recordUse(db, 'now', later)
    const rows = await db.uses.toArray()
    const best = rows.sort((a, b) => scoreNow(b, later) - scoreNow(a, later))[0]
    expect(best?.id).toBe('now')
  })
})
