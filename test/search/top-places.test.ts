import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTopPlaces } from '../../lib/search/top-places.ts'
import { runs } from '../support/properties.ts'

const topOf = (scores: readonly number[], most: number) => {
  const top = createTopPlaces(most)
  for (const [place, score] of scores.entries()) top.offer(place, score)
  return top.taken()
}

test('it takes what sorting all would have begun with', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 200 })
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 60 }), (all, most) => {
      const sorted = all
        .map((score, place) => ({ place, score }))
        .sort((a, b) => b.score - a.score || a.place - b.place)
      expect(topOf(all, most)).toEqual(sorted.slice(0, most))
    }),
    runs,
  )
})
