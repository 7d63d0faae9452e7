import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { keepIndex, readIndex } from '../../lib/db/kept-index.ts'
import { addItems, removeItems } from '../../lib/db/library.ts'
import { item } from '../support/item.ts'

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

const add = (id: string) => addItems(db, [item({ id })], 'samples', monday)
const revision = async () => (await db.revisions.get('library'))?.revision ?? ''

test('is there at the next opening', async () => {
  await add('a')
  const index = { revision: await revision(), index: { places: Uint32Array.of(1, 2) } }
  await keepIndex(db, index)
  expect(await readIndex(db)).toEqual({ name: 'replies', ...index })
})

test('is not kept when the library has become another meanwhile', async () => {
  await add('a')
  const before = await revision()
  await add('b')
  await keepIndex(db, { revision: before, index: 'old' })
  expect(await readIndex(db)).toBeUndefined()
})

test('every change makes another revision, also one back to what was there', async () => {
  const seen = new Set<string>()
  for (const change of [() => add('a'), () => removeItems(db, 'samples'), () => add('a'), () => add('a')]) {
    await change()
    seen.add(await revision())
  }
  expect(seen.size).toBe(4)
})

test('a change that fails leaves the revision as it was', async () => {
  await add('a')
  const before = await revision()
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'items') throw new DOMException('No space', 'QuotaExceededError')
    return put.apply(this, row)
  })
  expect((await add('b')).ok).toBe(false)
  expect(await revision()).toBe(before)
})

test('a library of the first version is taken over with a revision of its own', async () => {
  const first = new Dexie(databaseName)
  first.version(1).stores({ items: 'id, origin', uses: 'id' })
  await first.table('items').put({ ...item({ id: 'a', title: 'Of old' }), origin: 'import' })
  first.close()
  expect((await db.items.toArray()).map(({ title }) => title)).toEqual(['Of old'])
  expect(await revision()).not.toBe('')
})

test('a full disk or a store that can’t be read keeps nobody from searching', async () => {
  await add('a')
  const kept = { revision: await revision(), index: 'any' }
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No space', 'QuotaExceededError')
  })
  await keepIndex(db, kept)
  expect(await readIndex(db)).toBeUndefined()
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new TypeError('gone')
  })
  expect(await readIndex(db)).toBeUndefined()
})
