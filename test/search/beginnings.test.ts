import { expect, test } from 'vitest'
import { indexBeginnings } from '../../lib/search/beginnings.ts'

const find = indexBeginnings(['refund', 'parcel', 'ref', '', 'refund', 'reference'])

test('all that begin so are found, in the order of the alphabet, and two alike in that of the list', () => {
  expect(find('ref', 9)).toEqual([2, 5, 0, 4])
})

test('no more come than were asked for', () => {
  expect(find('ref', 2)).toEqual([2, 5])
})

test.each(['', 'x', 'refunds', 'zz'])('nothing begins with “%s”', (begun) => {
  expect(find(begun, 9)).toEqual([])
})
