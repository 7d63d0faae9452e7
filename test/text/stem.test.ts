import { expect, test } from 'vitest'
import { stem } from '../../lib/text/stem.ts'

test.each([
  ['refund', ['refunds', 'refunded', 'refunding']],
  ['ship', ['ships', 'shipped', 'shipping']],
  ['ordr', ['ordre', 'ordren', 'ordrer', 'ordrerne']],
  ['betal', ['betaling', 'betale', 'betaler']],
])('%s is what its forms have in common', (root, forms) => {
  expect(forms.map(stem)).toEqual(forms.map(() => root))
})

test.each(['is', 'the', 'red', 'needed', '退款', ''])('nothing is cut off that leaves no word: %s', (word) => {
  expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length))
})

test('a double letter that belongs to a short word stays', () => {
  expect(stem('alle')).toBe('all')
})
