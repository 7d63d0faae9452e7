import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPostings } from '../../lib/search/postings.ts'
import { compareStamped, type Stamped, stampLibrary } from '../../lib/search/stamped-library.ts'
import { updatePostings } from '../../lib/search/update-postings.ts'
import { item } from '../support/item.ts'
import { runs } from '../support/properties.ts'

const stamped = (id: string, added: number, title = 'Refund'): Stamped => ({ ...item({ id, title }), added })
const before = [stamped('a', 1), stamped('b', 1), stamped('d', 2)]
const compare = (after: readonly Stamped[]) => compareStamped(stampLibrary(before), before.length, after)

test('what came in at another time reads otherwise, and what has gone is known by its id alone', () => {
  const after = [stamped('a', 1), stamped('c', 3), stamped('d', 4)]
  expect(compare(after)).toEqual({
    placeNow: Int32Array.of(0, -1, -1),
    moved: false,
    fresh: [1, 2],
    gone: ['b', 'd'],
  })
})

test('what has no stamp is not known to be the same', () => {
  const unstamped = [item({ id: 'a' })]
  expect(compareStamped(stampLibrary(unstamped), 1, unstamped)).toMatchObject({ fresh: [0], gone: ['a'] })
})

test('an empty library has stamps too', () => {
  expect(compareStamped(stampLibrary([]), 0, before)).toMatchObject({ fresh: [0, 1, 2], gone: [], moved: false })
})

test.each([
  ['nothing', undefined],
  ['other ids', { ...stampLibrary(before), ids: 'a\nb' }],
  ['fewer times', { ...stampLibrary(before), times: Float64Array.of(1) }],
  ['times of another kind', { ...stampLibrary(before), times: [1, 1, 2] }],
])('%s is no library', (_, kept) => {
  expect(compareStamped(kept, 3, before)).toBeUndefined()
})

const words = fc.constantFrom('refund', 'late parcel', '退款', 'late refund')
const anyLibrary = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), title: words }), { selector: ({ id }) => id })
  .map((rows) => rows.sort((a, b) => (a.id < b.id ? -1 : 1)))
/** So that what changes is a small part of all. */
const rest = Array.from({ length: 60 }, (_, at) => stamped(`x${at + 10}`, 1, 'late parcel'))

test('whatever has changed, the postings updated by stamps alone are those that a rebuild makes', () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (one, other) => {
      const old = [...one.map(({ id, title }) => stamped(id, 1, title)), ...rest]
      const titles = new Map(one.map(({ id, title }) => [id, title]))
      const now = [...other.map(({ id, title }) => stamped(id, titles.get(id) === title ? 1 : 2, title)), ...rest]
      const change = compareStamped(stampLibrary(old), old.length, now)
      expect(change && updatePostings(buildPostings(old), change, now)).toEqual(buildPostings(now))
    }),
    runs,
  )
})
