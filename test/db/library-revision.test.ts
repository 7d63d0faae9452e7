import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { addItems, removeItems } from '../../lib/db/library.ts'
import { readItems } from '../../lib/db/read-library.ts'
import { item } from '../support/item.ts'
import { runs } from '../support/properties.ts'

const monday = Date.UTC(2026, 2, 9)

let db: EvenkeelDb
beforeEach(() => {
  db = createDb()
})
afterEach(async () => {
  db.close()
  await Dexie.delete(databaseName)
})

const add = (...titles: string[]) =>
  addItems(
    db,
    titles.map((title) => item({ id: title.charAt(0), title })),
    'import',
    monday,
  )

test('what is read again is what has changed since, and the rest stays the very same', async () => {
  await add('a one', 'b one', 'c one')
  const before = await readItems(db)
  await add('b two', 'd one')
  const after = await readItems(db, before)
  expect(after.items.map(({ title }) => title)).toEqual(['a one', 'b two', 'c one', 'd one'])
  expect(after.items[0]).toBe(before.items[0])
  expect(after.items[2]).toBe(before.items[2])
  expect(await readItems(db, after)).toBe(after)
})

test('after more changes than are told one by one, all is read anew', async () => {
  await add('a one')
  const before = await readItems(db)
  const many = Array.from({ length: 2_100 }, (_, at) => item({ id: `m${at}` }))
  await addItems(db, many, 'import', monday)
  const after = await readItems(db, before)
  expect(after.items).toHaveLength(2_101)
  expect(after.items[0]).not.toBe(before.items[0])
})

type Change = { readonly add: readonly string[] } | 'remove the samples'
const ids = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 1 })
const changes: fc.Arbitrary<Change> = fc.oneof(fc.record({ add: ids }), fc.constant<Change>('remove the samples'))

test('read from whatever revision before, it is the library', async () => {
  let at = 0
  const make = (change: Change) =>
    change === 'remove the samples'
      ? removeItems(db, 'samples')
      : addItems(
          db,
          change.add.map((id) => item({ id, title: `${id} ${at++}` })),
          at % 2 === 0 ? 'samples' : 'import',
          monday,
        )
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { maxLength: 6 }), async (made) => {
      const earlier = [await readItems(db)]
      for (const change of made) {
        await make(change)
        earlier.push(await readItems(db, earlier.at(-1)))
      }
      const whole = await readItems(db)
      for (const before of earlier) expect(await readItems(db, before)).toEqual(whole)
    }),
    { ...runs, numRuns: Math.min(runs.numRuns, 1_000) },
  )
})
