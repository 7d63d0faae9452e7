import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '../../lib/replies/item.ts'
import { compareLibraries, gone } from '../../lib/search/compare-libraries.ts'
import { buildPostings } from '../../lib/search/postings.ts'
import { updatePostings } from '../../lib/search/update-postings.ts'
import { item } from '../support/item.ts'
import { runs } from '../support/properties.ts'

const words = fc
  .array(fc.constantFrom('refund', 'parcel', 'late', 'løsning', '退款', '包裹', 'ATM', 'a'), { maxLength: 6 })
  .map((some) => some.join(' '))
const anyItem = fc.record({
  id: fc.constantFrom(...'abcdefghij'),
  title: words,
  body: words,
  shortcut: fc.option(words, { nil: undefined }),
  aliases: fc.array(words, { maxLength: 2 }),
  tags: fc.array(words, { maxLength: 2 }),
})
/** In the order of their ids, each id once. */
const anyLibrary = fc
  .uniqueArray(anyItem, { selector: ({ id }) => id })
  .map((rows) => rows.map(({ shortcut, ...row }) => item(shortcut === undefined ? row : { ...row, shortcut })))
  .map((items) => items.sort((a, b) => (a.id < b.id ? -1 : 1)))

/** So that what changes is a small part of all. */
const rest = Array.from({ length: 90 }, (_, at) => item({ id: `x${at + 10}`, title: 'late parcel', body: 'refund' }))

const update = (before: readonly Item[], after: readonly Item[]) =>
  updatePostings(buildPostings(before), compareLibraries(before, after), after)

test('whatever has changed, the updated postings are those that a rebuild makes', () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (before, after) => {
      expect(update([...before, ...rest], [...after, ...rest])).toEqual(buildPostings([...after, ...rest]))
    }),
    runs,
  )
})

test('and so they are after one update on the other', () => {
  fc.assert(
    fc.property(fc.array(anyLibrary, { minLength: 2, maxLength: 5 }), ([first = [], ...others]) => {
      let items = [...first, ...rest]
      let postings = buildPostings(items)
      for (const some of others) {
        const next = [...some, ...rest]
        postings = updatePostings(postings, compareLibraries(items, next), next)
        items = next
      }
      expect(postings).toEqual(buildPostings(items))
    }),
    runs,
  )
})

const library = [item({ id: 'a' }), item({ id: 'b', title: 'Refund' }), item({ id: 'd' })]

test('what reads as before keeps its entries, at its new place', () => {
  const after = [item({ id: 'a' }), item({ id: 'c' }), item({ id: 'd', folder: 'another' })]
  expect(compareLibraries(library, after)).toEqual({
    placeNow: Int32Array.of(0, gone, 2),
    moved: false,
    gone: ['b'],
    fresh: [1],
  })
})

test.each<[string, Partial<Item>]>([
  ['title', { title: 'Another' }],
  ['body', { body: 'Another' }],
  ['shortcut', { shortcut: 'rf' }],
  ['alias', { aliases: ['back'] }],
  ['tag', { tags: ['pay'] }],
])('another %s is a change', (_, own) => {
  const after = library.map((old) => (old.id === 'b' ? ({ ...old, ...own } as Item) : old))
  expect(compareLibraries(library, after)).toMatchObject({ placeNow: Int32Array.of(0, gone, 2), fresh: [1] })
})

const many = Array.from({ length: 0x10004 }, (_, at) =>
  item({ id: String(at).padStart(6, '0'), title: `one ${at % 3}` }),
)

test.each([
  ['one changed', many.map((old, at) => (at === 0x10001 ? { ...old, title: 'two 1' } : old))],
  ['all after the first moved', many.filter((_, at) => at !== 1)],
  ['fewer blocks', many.slice(0, 0x10000)],
])('in a library of two blocks, %s', (_, after) => {
  expect(update(many, after)).toEqual(buildPostings(after))
})
