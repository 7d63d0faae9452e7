import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLibraries } from '../../lib/search/compare-libraries.ts'
import { orderNames, placesBeginning, titleOf, updateOrder } from '../../lib/search/name-order.ts'
import { item } from '../support/item.ts'
import { runs } from '../support/properties.ts'

const titles = ['refund', 'parcel', 'ref', '?', 'Refund', 'reference']
const items = titles.map((title, at) => item({ id: `${at}`, title }))
const order = orderNames(items, titleOf)
const find = (begun: string, most: number) =>
  placesBeginning(order, (place) => titleOf(item(items[place])), begun, most)

test('all that begin so are found, in the order of the alphabet, and two alike in that of the library', () => {
  expect(find('ref', 9)).toEqual([2, 5, 0, 4])
})

test('no more come than were asked for', () => {
  expect(find('ref', 2)).toEqual([2, 5])
})

test.each(['', 'x', 'refunds', 'zz'])('nothing begins with “%s”', (begun) => {
  expect(find(begun, 9)).toEqual([])
})

const anyLibrary = fc
  .uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefgh'), title: fc.constantFrom('a', 'b', 'ba', 'c') }), {
    selector: ({ id }) => id,
  })
  .map((rows) => rows.map(item).sort((a, b) => (a.id < b.id ? -1 : 1)))

test('whatever has changed, the updated order is the one that is made anew', () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (before, after) => {
      const change = compareLibraries(before, after)
      expect(updateOrder(orderNames(before, titleOf), change, after, titleOf)).toEqual(orderNames(after, titleOf))
    }),
    runs,
  )
})
