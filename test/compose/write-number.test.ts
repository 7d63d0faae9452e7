import { expect, test } from 'vitest'
import { writeNumber } from '../../lib/compose/write-number.ts'

test.each<[string, string, string]>([
  ['1', 'en', '1'],
  ['2026', 'en', '2026'],
  ['12345', 'en', '12,345'],
  ['12345', 'da', '12.345'],
  ['1,234', 'en', '1,234'],
  ['1.234', 'da', '1.234'],
  ['1.234', 'en', '1.234'],
  ['1,234', 'da', '1,234'],
  ['89,50', 'en', '89.50'],
  ['89.50', 'da', '89,50'],
  ['89,00', 'da', '89,00'],
  ['1.234,5', 'en', '1,234.5'],
  ['1,234.5', 'da', '1.234,5'],
  ['1 234,5', 'da', '1.234,5'],
  ['1’234', 'en', '1,234'],
  ['1,234,567', 'da', '1.234.567'],
  ['0,5', 'en', '0.5'],
  [',5', 'da', '0,5'],
  ['-12', 'en', '-12'],
  ['−12,5', 'en', '-12.5'],
  ['１２３．５', 'zh-Hans', '123.5'],
  ['12345678901234567890', 'en', '12,345,678,901,234,567,890'],
  ['  7 ', 'en', '7'],
])('%s in %s is written %s', (typed, lang, written) => {
  expect(writeNumber(typed, lang)).toBe(written)
})

test.each([
  '',
  'ten',
  '1e5',
  '€89',
  '1,2,3',
  '1.2.3',
  '1,23,4',
  '12,34.5',
  '1..2',
  '--1',
  '1 2',
  '0x10',
  '9'.repeat(21),
  'NaN',
  '1;2',
])('%j is no number', (typed) => {
  for (const lang of ['en', 'da', 'zh-Hans']) expect(writeNumber(typed, lang)).toBeUndefined()
})
