import { expect, test } from 'vitest'
import { fold } from '../../lib/text/fold.ts'
import { stem } from '../../lib/text/stem.ts'
import { synonymGroups, synonymStems } from '../../lib/text/synonyms.ts'

test.each([
  ['reimbursement', 'refund'],
  ['delayed', 'late'],
  ['kodeord', 'adgangskode'],
  ['odelagt', 'defekt'],
  ['包裹', '快递'],
  ['账单', '发票'],
])('“%s” may mean “%s”, and the other way round', (one, other) => {
  expect(synonymStems(one)).toContain(stem(other))
  expect(synonymStems(other)).toContain(stem(one))
})

test('no word stands in two groups, and none is so short that it is another', () => {
  const stems = synonymGroups.flatMap((group) => [...new Set(group.split(' ').map((word) => stem(fold(word))))])
  expect(stems.filter((one, at) => stems.indexOf(one) !== at)).toEqual([])
  expect(stems.filter((one) => one.length < 2)).toEqual([])
})

test('no word means itself, and a word of no group means nothing else', () => {
  expect(synonymStems('refund')).not.toContain(stem('refund'))
  expect(synonymStems('giraffe')).toEqual([])
})
