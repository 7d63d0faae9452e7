import { expect, test } from 'vitest'
import { wordsOf } from '../../lib/compose/split-sentences.ts'
import { sentencesOf } from '../../lib/compose/tree.ts'
import { bodyOf } from '../support/letter.ts'

const sentencesIn = (source: string, lang = 'en') =>
  sentencesOf(bodyOf(source, lang).blocks).map(({ inlines }) => wordsOf(inlines).trim())

test('a paragraph falls into its sentences', () => {
  expect(sentencesIn('We sent it. It is late! Shall we look?')).toEqual([
    'We sent it.',
    'It is late!',
    'Shall we look?',
  ])
})

test('a Chinese paragraph does, without spaces between them', () => {
  expect(sentencesIn('订单已经寄出。您会收到短信！需要改吗？', 'zh-Hans')).toEqual([
    '订单已经寄出。',
    '您会收到短信！',
    '需要改吗？',
  ])
})

test('a line is a sentence of its own', () => {
  expect(sentencesIn('Anna\nHarbour Lane 14')).toEqual(['Anna', 'Harbour Lane 14'])
})

test('a full stop inside a link or bold words ends nothing', () => {
  expect(sentencesIn('See [Rules. All of them.](https://shop.example) for more. Bye.')).toEqual([
    'See Rules. All of them. for more.',
    'Bye.',
  ])
})

test('a marker at the beginning of a sentence belongs to it', () => {
  expect(sentencesIn('It left! {{ carrier }} has it. Bye.')).toEqual(['It left!', 'has it.', 'Bye.'])
})

test('a full stop before a marker may be an abbreviation’s, and ends nothing', () => {
  expect(sentencesIn('We call at approx. {{ time }} today.')).toHaveLength(1)
  expect(sentencesIn('Vi ringer kl. {{ time }} i dag.', 'da')).toHaveLength(1)
})

test('a number with a point is one sentence', () => {
  expect(sentencesIn('It costs 4.50 in all.')).toEqual(['It costs 4.50 in all.'])
})

test('every sentence of a body has its own number', () => {
  const ids = sentencesOf(bodyOf('One. Two.\n\n- Three. Four.\n- Five\n\n> Six').blocks).map(({ id }) => id)
  expect(ids).toEqual([0, 1, 2, 3, 4, 5])
})
