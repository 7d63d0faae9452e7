import { expect, test } from 'vitest'
import { makeRoughIndex } from '../../lib/search/rough-index.ts'
import { item } from '../support/item.ts'

const index = makeRoughIndex([
  item({ title: 'Refund is late', shortcut: 'r-l' }),
  item({ title: 'Late refund, again', body: 'parcel' }),
  item({ title: 'Løsning på problemet' }),
  item({ title: '退款申请已通过' }),
])
const titles = (query: string) => index.search(query).map(({ title }) => title)

test('titles and shortcuts are found by how they begin, and titles by their words, in any order and script', () => {
  expect(titles('refund')).toEqual(['Refund is late', 'Late refund, again'])
  expect(titles('rl')).toEqual(['Refund is late'])
  expect(titles('again late')).toEqual(['Late refund, again'])
  expect(titles('LOSNING')).toEqual(['Løsning på problemet'])
  expect(titles('退款申請')).toEqual(['退款申请已通过'])
})

test('nothing else is: what it does not find may still be there', () => {
  expect(titles('parcel')).toEqual([])
  expect(titles('')).toEqual([])
  expect(index.nearest('refnud')).toEqual([])
  expect(index.suggest('my refund is late', {}, () => true)).toEqual([])
})
