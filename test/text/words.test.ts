import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsIn } from '../../lib/text/words.ts'
import { runs } from '../support/properties.ts'

const written = (text: string) => wordsIn(text).map(({ begin, end }) => text.slice(begin, end))

test('a text falls into its words, with their places', () => {
  expect(wordsIn('Hej, Løsning')).toEqual([
    { folded: 'hej', begin: 0, end: 3, han: false },
    { folded: 'losning', begin: 5, end: 12, han: false },
  ])
})

test('a run of Chinese is one word', () => {
  expect(wordsIn('退款申请')).toEqual([{ folded: '退款申请', begin: 0, end: 4, han: true }])
})

test('Chinese next to letters or digits is a word of its own', () => {
  expect(written('7天无理由退货')).toEqual(['7', '天无理由退货'])
  expect(written('iPhone退款')).toEqual(['iPhone', '退款'])
  expect(written('使用VIP卡')).toEqual(['使用', 'VIP', '卡'])
})

test('accents written as characters of their own stay with their letter', () => {
  expect(written('cafe\u0301 noir')).toEqual(['cafe\u0301', 'noir'])
})

test('a rare character of Chinese is one character, though it is written in two units', () => {
  expect(written('a𠮷b')).toEqual(['a', '𠮷', 'b'])
})

test('words stand in order, apart, and never outside their text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const ends = wordsIn(text).flatMap(({ begin, end }) => [begin, end])
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(text.length)
    }),
    runs,
  )
})
