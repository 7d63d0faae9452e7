import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTypoSearch } from '../../lib/search/typos.ts'
import { editDistance } from '../../lib/text/edit-distance.ts'
import { runs } from '../support/properties.ts'

const found = (terms: readonly string[], asked: string, most: number, open = false) =>
  [...createTypoSearch(terms).find(asked, most, open)].map(({ term, slips }) => [terms[term], slips])

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', 'ж'), minLength: 1, maxLength: 7 }))

test('none is left out, and none comes that is not near', () => {
  fc.assert(
    fc.property(
      words,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', 'ж') }),
      fc.integer({ min: 1, max: 2 }),
      (terms, asked, most) => {
        const near = terms
          .map((term) => [term, editDistance(asked, term, most)] as const)
          .filter(([, slips]) => slips > 0 && slips <= most)
        expect(found(terms, asked, most)).toEqual(near.map((pair) => [...pair]))
      },
    ),
    runs,
  )
})

test('of a word that may go on, its beginning is enough', () => {
  expect(found(['changes'], 'chnag', 1, true)).toEqual([['changes', 1]])
  expect(found(['changes'], 'chnag', 1)).toEqual([])
})

test('what begins so has no slip', () => {
  expect(found(['changes', 'change'], 'chang', 1, true)).toEqual([])
})

test('Chinese is not read letter by letter', () => {
  expect(found(['退款单子'], '退货单子', 1)).toEqual([])
})

test('no slip is forgiven where none may be', () => {
  expect(found(['cat'], 'car', 0)).toEqual([])
})
