import { expect, test } from 'vitest'
import { readQuery } from '../../lib/search/read-query.ts'
import { readTitle, saidOfTitle, sayingTerms } from '../../lib/search/said-of-title.ts'

const said = (title: string, query: string): number =>
  saidOfTitle(readTitle(title), sayingTerms(readQuery(query).terms))

test.each([
  ['Refund sent', 'refund sent', 1],
  ['Refund sent', 'sent refund', 1],
  ['Refund sent', 'refund', 0.6],
  ['Refund sent', 'ref', 0.3],
  ['Refund sent', 'parcel', 0],
  ['Refunds', 'refunded', 1],
  ['Løsning', 'losning', 1],
  ['部分退款', '退款 部分', 1],
  ['部分退款', '退款', 0.5],
  ['部分退款处理', '退款', 1 / 3],
  ['退款，退款', '退款', 1],
  ['退貨', '退货', 1],
  ['Prime 配送', '配送', 2 / 7],
])('of “%s”, “%s” says %d', (title, query, share) => {
  expect(said(title, query)).toBeCloseTo(share)
})

test('of a title without words nothing can be said', () => {
  expect(said('–', 'refund')).toBe(0)
  expect(said('', '')).toBe(0)
})
