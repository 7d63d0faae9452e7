import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../lib/text/fold.ts'
import { runs } from '../support/properties.ts'

test.each([
  ['Refund', 'refund'],
  ['løsning', 'losning'],
  ['Ærø på Åen', 'aero pa aen'],
  ['Straße', 'strasse'],
  ['café', 'cafe'],
  ['CAFÉ', 'cafe'],
  ['İstanbul', 'istanbul'],
  ['ＡＢＣ１２３', 'abc123'],
  ['ﬁrst', 'first'],
  ['退款', '退款'],
  ['Þór', 'thor'],
  ['Aalborg', 'alborg'],
  ['Ålborg', 'alborg'],
  ['åaa', 'a'],
  ['退貨與換貨', '退货与换货'],
  ['臺灣', '台湾'],
])('%s and %s are one spelling', (written, folded) => {
  expect(fold(written)).toBe(folded)
})

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    runs,
  )
})
