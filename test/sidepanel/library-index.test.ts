import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followLibrary } from '../../entrypoints/sidepanel/library-index.ts'
import { createDb, type IndexRow, type ItemRow } from '../../lib/db/database.ts'
import { packPostings } from '../../lib/search/pack-postings.ts'
import { buildPostings } from '../../lib/search/postings.ts'
import { stampLibrary } from '../../lib/search/stamped-library.ts'
import { item } from '../support/item.ts'

const row = (at: number, added = 1): ItemRow => ({
  ...item({ id: `r${String(at).padStart(5, '0')}`, title: `Parcel ${at}`, body: 'The carrier has it.' }),
  origin: 'import',
  added,
})
/** More than is indexed while somebody waits. */
const before = Array.from({ length: 1_600 }, (_, at) => row(at))
const after = before.map((old, at) => (at === 7 ? { ...row(at, 2), body: 'It went to the lighthouse.' } : old))
const kept: IndexRow = {
  name: 'replies',
  revision: 'before',
  index: packPostings(buildPostings(before)),
  made: stampLibrary(before),
}

const db = createDb()
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act())
  // As in a browser that lets none be: nothing better comes later.
  vi.stubGlobal('Worker', undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
})
const open = (quiet = async () => {}) => followLibrary(db, () => undefined, quiet)
const find = (row: IndexRow | undefined, query: string) =>
  open()
    .of({ items: after, revision: 'after' }, row)
    .search(query)
    .map(({ id }) => id)

test('the index kept before the last changes serves, with these changes', () => {
  expect(find(kept, 'lighthouse')).toEqual(['r00007'])
  expect(find(kept, 'carrier')).toContain('r00008')
  expect(find(kept, 'carrier')).not.toContain('r00007')
})

test.each([
  ['none', undefined],
  ['one without stamps', { ...kept, made: undefined }],
  ['a damaged one', { ...kept, index: { ...(kept.index as object), impacts: new Uint8Array() } }],
])('with %s, titles are found at once, and nothing else until the index is made', (_, row) => {
  expect(find(row, 'parcel 7')).toContain('r00007')
  expect(find(row, 'lighthouse')).toEqual([])
})

test('a library that changes under an open sidebar is found as it was until its index is made, and never what has gone', () => {
  const index = open()
  index.of({ items: before, revision: 'before' }, kept)
  const all = before.slice(1).map((old) => ({ ...old, body: 'All of it went to the lighthouse.', added: 3 }))
  const now = index.of({ items: all, revision: 'after' }, kept)
  expect(now.search('carrier')[0]?.body).toBe('All of it went to the lighthouse.')
  expect(now.search('parcel 0').map(({ id }) => id)).not.toContain('r00000')
})

test('while somebody types, a large library that changes is found as it was and reads as it does now; then the last of it is indexed and kept', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const ready = vi.fn()
  const index = followLibrary(db, ready, () => promise)
  index.of({ items: before, revision: 'before' }, kept)
  const meanwhile = index.of({ items: after, revision: 'after' }, kept)
  expect(meanwhile.search('parcel 7')[0]?.body).toBe('It went to the lighthouse.')
  const last = after.map((old, at) => (at === 8 ? { ...row(at, 3), body: 'It went to the harbour.' } : old))
  const now = { items: last, revision: 'last' }
  expect(index.of(now, kept).search('harbour')).toEqual([])
  await db.revisions.put({ name: 'library', revision: 'last' })
  const put = vi.spyOn(db.indexes, 'put')
  resolve()
  await vi.waitFor(async () => expect(await db.indexes.get('replies')).toMatchObject({ revision: 'last' }))
  expect(ready).toHaveBeenCalledOnce()
  expect(put).toHaveBeenCalledOnce()
  const found = (query: string) => index.of(now, kept).search(query)
  expect([...found('harbour'), ...found('lighthouse')].map(({ id }) => id)).toEqual(['r00008', 'r00007'])
})
