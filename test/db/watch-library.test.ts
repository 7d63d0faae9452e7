import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { addItems, recordUse, removeItems } from '../../lib/db/library.ts'
import { type Library, watchLibrary } from '../../lib/db/watch-library.ts'
import { item } from '../support/item.ts'
import { listener } from '../support/listener.ts'

const monday = Date.UTC(2026, 2, 9)

let db: EvenkeelDb
beforeEach(() => {
  db = createDb()
})
afterEach(async () => {
  db.close()
  await Dexie.delete(databaseName)
})

const watch = () => {
  const { hear, until } = listener<Library>()
  return { ...watchLibrary(db, (read) => read.ok && hear(read.value)), until }
}

test('tells the library as it is, also an empty one', async () => {
  const { stop, until } = watch()
  expect(await until(() => true)).toEqual({ items: [], uses: [] })
  stop()
})

test('sees items come and go, and uses', async () => {
  const { stop, until } = watch()
  await addItems(db, [item({ id: 'a', title: 'New' })], 'samples', monday)
  expect((await until(({ items }) => items.length === 1)).items[0]?.title).toBe('New')
  await recordUse(db, 'a', monday)
  expect((await until(({ uses }) => uses.length === 1)).uses[0]?.id).toBe('a')
  await addItems(db, [item({ id: 'b' })], 'import', monday)
  await removeItems(db, 'samples')
  const { items } = await until((library) => library.items[0]?.id === 'b' && library.uses.length === 0)
  expect(items).toHaveLength(1)
  stop()
})

test('sees what another window wrote', async () => {
  const { stop, until } = watch()
  const elsewhere = createDb()
  await addItems(elsewhere, [item({ id: 'a' })], 'import', monday)
  expect((await until(({ items }) => items.length === 1)).items[0]?.id).toBe('a')
  elsewhere.close()
  stop()
})

test('hears nothing any more once it has stopped', async () => {
  const { stop, until } = watch()
  await until(() => true)
  stop()
  const other = watch()
  await addItems(db, [item({ id: 'a' })], 'import', monday)
  await other.until(({ items }) => items.length === 1)
  const late = await Promise.race([until(({ items }) => items.length === 1), Promise.resolve('silence')])
  expect(late).toBe('silence')
  other.stop()
})

test('a library that is deleted elsewhere is seen as empty, and what is added then is seen', async () => {
  await addItems(db, [item({ id: 'a' })], 'import', monday)
  const { stop, until } = watch()
  await until(({ items }) => items.length === 1)
  await Dexie.delete(databaseName)
  expect(await until(({ items }) => items.length === 0)).toEqual({ items: [], uses: [] })
  await addItems(db, [item({ id: 'b' })], 'import', monday)
  expect((await until(({ items }) => items[0]?.id === 'b')).items).toHaveLength(1)
  stop()
})

test('tells of a library that is written without end', async () => {
  const { stop, until } = watch()
  let heard = false
  const first = until(({ items }) => items.length > 0).then(() => {
    heard = true
  })
  const write = (at: number) => addItems(db, [item({ id: `${at}` })], 'import', monday)
  let written = 0
  // One is always waiting when the one before is done.
  let next = write(written++)
  while (!heard && written < 50) {
    const before = next
    next = write(written++)
    await before
  }
  await next
  expect(written).toBeLessThan(50)
  await first
  stop()
})

test('a library of more than is read in one go comes whole, in the order of its ids', async () => {
  const { stop, until } = watch()
  const ids = Array.from({ length: 1_201 }, (_, at) => `id-${at}`)
  await addItems(
    db,
    ids.map((id) => item({ id })),
    'import',
    monday,
  )
  const { items } = await until((library) => library.items.length > 0)
  expect(items.map(({ id }) => id)).toEqual(ids.sort())
  stop()
})
