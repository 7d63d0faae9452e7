import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestTerms } from '../../lib/search/nearest-terms.ts'
import { runs } from '../support/properties.ts'

const near = (word: string, ...terms: string[]) => nearestTerms(terms, word).map(({ term }) => terms[term])

test('the most alike comes first, and what has only an ending in common does not come', () => {
  expect(near('parsel', 'delay', 'parcels', 'parcel', 'camel')).toEqual(['parcel', 'parcels'])
})

test('a word is nearest to itself', () => {
  expect(nearestTerms(['refund', 'funder'], 'refund')[0]).toEqual({ term: 0, likeness: 1 })
})

test('at most eight', () => {
  expect(nearestTerms(Array(20).fill('refund'), 'refunt')).toHaveLength(8)
})

test('they are as alike as their pairs of letters say', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ø', '退', '7'), minLength: 1, maxLength: 8 })
  const pairsOf = (of: string) => Array.from({ length: of.length + 1 }, (_, at) => `^${of}$`.slice(at, at + 2))
  fc.assert(
    fc.property(fc.array(word), word, (terms, asked) => {
      const wanted = new Set(pairsOf(asked))
      const alike = terms.map((term) => {
        const pairs = pairsOf(term)
        return (2 * pairs.filter((pair) => wanted.has(pair)).length) / (pairs.length + wanted.size)
      })
      const expected = alike.filter((likeness) => likeness >= 0.45).sort((a, b) => b - a)
      const found = nearestTerms(terms, asked)
      expect(found.map(({ likeness }) => likeness)).toEqual(expected.slice(0, 8))
      for (const { term, likeness } of found) expect(alike[term]).toBe(likeness)
    }),
    runs,
  )
})
