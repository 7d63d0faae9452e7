import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningDistance, editDistance, slipsFor } from '../../lib/text/edit-distance.ts'
import { runs } from '../support/properties.ts'

test.each([
  ['refund', 'refund', 0],
  ['refund', 'refnud', 1],
  ['refund', 'refnd', 1],
  ['refund', 'reffund', 1],
  ['refund', 'tefund', 1],
  ['refund', 'erfnud', 2],
  ['', 'ab', 2],
  ['ca', 'abc', 3],
])('from %s to %s are %i slips', (a, b, slips) => {
  expect(editDistance(a, b, 3)).toBe(slips)
})

test('more than the most is only known to be more', () => {
  expect(editDistance('refund', 'delivery', 2)).toBe(3)
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3)
})

test.each([
  ['fee', 0],
  ['card', 1],
  ['parcels', 1],
  ['delivery', 2],
])('%s is forgiven %i slips', (word, slips) => {
  expect(slipsFor(word)).toBe(slips)
})

test('there is as far as back', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.nat(8), (a, b, most) => {
      expect(editDistance(a, b, most) <= most).toBe(editDistance(b, a, most) <= most)
      expect(editDistance(a, b, most) === 0).toBe(a === b)
    }),
    runs,
  )
})

test('of a word that may go on, the nearest of its beginnings counts', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 2 }), (typed, whole, most) => {
      const beginnings = Array.from({ length: whole.length + 1 }, (_, length) => whole.slice(0, length))
      const nearest = Math.min(...beginnings.map((beginning) => editDistance(typed, beginning, most)))
      expect(beginningDistance(typed, whole, most)).toBe(nearest)
    }),
    runs,
  )
})
