import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstInOrder, firstNotBefore } from '../../lib/base/sorted.ts'
import { runs } from '../support/properties.ts'

test('the first few of a list are those of the sorted list, equal ones in the order they came in', () => {
  const one = fc.record({ worth: fc.nat(4), came: fc.nat() })
  fc.assert(
    fc.property(fc.array(one), fc.nat(9), (list, most) => {
      const byWorth = (a: { worth: number }, b: { worth: number }) => a.worth - b.worth
      expect(firstInOrder(list, most, byWorth)).toEqual([...list].sort(byWorth).slice(0, most))
    }),
    runs,
  )
})

test.each([
  ['a', 0],
  ['b', 1],
  ['bb', 2],
  ['z', 3],
])('in the alphabet “%s” would stand at %i', (text, at) => {
  expect(firstNotBefore(['a', 'b', 'c'], text)).toBe(at)
})
