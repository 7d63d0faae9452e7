import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markMatches } from '../../lib/search/mark-matches.ts'
import { runs } from '../support/properties.ts'

/** The text with its marked pieces in brackets. */
const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['Refund is late', 'refund', '[Refund] is late'],
  ['Refund is late', 'late refund', '[Refund] is [late]'],
  ['Refunds are late', 'refu', '[Refunds] are late'],
  ['Refund is late', 'refnud', '[Refund] is late'],
  ['Løsning på det', 'losning', '[Løsning] på det'],
  ['The car is late', 'cat', 'The car is late'],
  ['退款申请已通过', '申请', '退款[申请]已通过'],
  ['退款申请已通过', '退款已通过', '退款申请[已通过]'],
  ['支持7天无理由退货', '退货', '支持7天无理由[退货]'],
  ['退款', '款', '退[款]'],
  ['Refund', '退款', 'Refund'],
  ['退款', 'refund', '退款'],
  ['Refund', '', 'Refund'],
  ['', 'refund', ''],
])('in “%s”, “%s” marks %s', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test('the pieces are the text, and none of them is empty', () => {
  const unit = fc.constantFrom('a', 'b', 'ø', ' ', '退', '款', '\u{2F800}', '\uFA6C', '😀', '.', '7')
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit, maxLength: 30 }))
  fc.assert(
    fc.property(text, text, (whole, query) => {
      const pieces = markMatches(whole, query).map((piece) => piece.text)
      expect(pieces.join('')).toBe(whole)
      expect(pieces).not.toContain('')
    }),
    runs,
  )
})
