import { expect, test } from 'vitest'
import { compareLibraries } from '../../lib/search/compare-libraries.ts'
import { makeInterimIndex } from '../../lib/search/interim-index.ts'
import { indexOf } from '../support/index-of.ts'
import { item } from '../support/item.ts'

const before = [
  item({ id: 'a', title: 'Refund on its way', body: 'The money is on its way.' }),
  item({ id: 'b', title: 'Parcel is late' }),
  item({ id: 'c', title: 'Refund refused' }),
]
const after = [
  item({ id: 'a', title: 'Refund on its way', body: 'The money left us today.' }),
  item({ id: 'b', title: 'Parcel is late' }),
  item({ id: 'd', title: 'Refund of postage' }),
]
const index = makeInterimIndex(indexOf(before), after, compareLibraries(before, after))

test('what has changed reads as it does now, what has gone is gone, and what is new comes after it, each once', () => {
  expect(index.search('refund')).toEqual([after[0], after[2]])
  expect(index.search('money')).toEqual([after[0]])
  expect(index.search('postage')).toEqual([after[2]])
  expect(index.search('refused')).toEqual([])
})

test('the nearest and the suggestions are of what is there now', () => {
  expect(index.nearest('refundationing').map(({ id }) => id)).toEqual(['a'])
  const suggested = index.suggest('my refund was refused, is it on its way?', {}, () => true)
  expect(suggested.map((one) => one.item)).toEqual([after[0]])
  const none = index.suggest('my refund was refused, is it on its way?', {}, ({ body }) => body !== after[0]?.body)
  expect(none).toEqual([])
})

test('the words of the library before tell words from names', () => {
  expect([index.has('refund'), index.has('smith')]).toEqual([true, false])
})
