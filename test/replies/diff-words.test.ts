import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aroundChanges, type DiffPart, diffWords } from '../../lib/replies/diff-words.ts'

/** `-gone-` and `+new+` in the text that stayed. */
const picture = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('')
const diff = (before: string, after: string, lang = 'en') => picture(diffWords(before, after, lang))
const textOf = (parts: readonly DiffPart[], without: DiffPart['kind']) =>
  parts.flatMap(({ kind, text }) => (kind === without ? [] : text)).join('')

describe('what changed in a text', () => {
  test.each([
    ['a number', 'Within 14 days.', 'Within 30 days.', 'Within [-14-][+30+] days.'],
    ['a word more', 'Within 30 days.', 'Within 30 working days.', 'Within 30 [+working +]days.'],
    ['a word less', 'It is very late.', 'It is late.', 'It is [-very -]late.'],
    ['nothing', 'As it was.', 'As it was.', 'As it was.'],
    ['all of it', 'Hello', 'Bye', '[-Hello-][+Bye+]'],
    ['its end', 'We write.', 'We write. Soon.', 'We write.[+ Soon.+]'],
    ['from nothing', '', 'New', '[+New+]'],
  ])('%s', (_, before, after, expected) => {
    expect(diff(before, after)).toBe(expected)
  })

  test('is told in Chinese words, which have no spaces between them', () => {
    expect(diff('退款需要五个工作日。', '退款需要十个工作日。', 'zh-Hans')).toBe('退款需要[-五-][+十+]个工作日。')
    expect(diff('我們會在明天回覆您。', '我們會在週五回覆您。', 'zh-Hant')).toBe('我們會在[-明天-][+週五+]回覆您。')
  })

  test('a sentence written anew is one change, not one in every word', () => {
    expect(diff('We can send it to you today.', 'You may pick it up at noon tomorrow.')).not.toMatch(/\]\w{1,2} ?\[/)
  })

  test('two changes in two paragraphs stay two', () => {
    expect(diff('One.\n\nTwo.', 'Uno.\n\nDos.')).toBe('[-One-][+Uno+].\n\n[-Two-][+Dos+].')
  })

  test('loses no letter of either text', () => {
    const words = fc.array(fc.constantFrom('a', 'the', 'refund', ' ', '\n', ', ', '.', '退款', '30'), { maxLength: 40 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before.join(''), after.join(''), 'en')
        expect(textOf(parts, 'new')).toBe(before.join(''))
        expect(textOf(parts, 'gone')).toBe(after.join(''))
      }),
    )
  })

  test('of the longest texts that have nothing in common is told at once, as both of them whole', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ')
    const parts = diffWords(long('a'), long('b'), 'en')
    expect(parts.map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })

  test('of long texts with many changes is told line by line', () => {
    const lines = (word: string) =>
      Array.from({ length: 300 }, (_, at) => (at % 2 ? `${word}${at} ${word}` : `line ${at}`))
    const kinds = new Set(diffWords(lines('a').join('\n'), lines('b').join('\n'), 'en').map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['same', 'gone', 'new']))
  })
})

describe('what stands near a change', () => {
  const long = 'All of this stands as it was, and nobody has to read it again. '
  const near = (before: string, after: string, lang = 'en') =>
    picture(aroundChanges(diffWords(before, after, lang), 20))

  test('is shown, from word to word; what is far from it is not', () => {
    expect(near(`${long}Within 14 days. ${long}`, `${long}Within 30 days. ${long}`)).toBe(
      '… it again. Within [-14-][+30+] days. All of this …',
    )
  })

  test('between two changes, both ends are', () => {
    expect(near(`One ${long}two`, `Uno ${long}dos`)).toBe(
      '[-One-][+Uno+] All of this stands … to read it again. [-two-][+dos+]',
    )
  })

  test('in Chinese, to the character', () => {
    const much = '这里的一切都没有变，谁也不必再读一遍，只需要看后面的那几个字就可以了。'
    expect(near(`${much}十四天`, `${much}三十天`, 'zh-Hans')).toMatch(/^… .{20}\[/)
  })

  test('a short text is shown whole', () => {
    expect(near('Within 14 days of the day.', 'Within 30 days of the day.')).toBe(
      'Within [-14-][+30+] days of the day.',
    )
  })
})
