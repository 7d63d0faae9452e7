// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { bare, contentOf, countIn } from '../../lib/editors/content-of.ts'
import { field } from '../support/caret.ts'

test('a text area shows its value, an editor all its words', () => {
  const editor = document.createElement('div')
  editor.contentEditable = 'true'
  editor.innerHTML = '<p>We are <b>late</b></p><p>Sorry</p>'
  expect(contentOf(field('We are |late'))).toBe('We are late')
  expect(contentOf(editor)).toBe('We are lateSorry')
})

describe('two texts are the same reply', () => {
  test.each([
    ['paragraphs spaced by one line, or by two', 'Hi\nthere', 'Hi\n\nthere'],
    ['spaces that an editor made unbreakable', 'We are late', 'We\u00A0are\u00A0late'],
    ['the invisible characters editors hold the caret with', 'late', '\uFEFFla\u200Bte\u2060'],
    ['Windows line ends', 'Hi\nthere', 'Hi\r\nthere'],
    ['Chinese spacing', '您好 王小明', '您好\u3000王小明'],
  ])('%s', (_, one, other) => {
    expect(bare(other)).toBe(bare(one))
  })

  test('but not with another word in it', () => {
    expect(bare('We are late')).not.toBe(bare('We are very late'))
  })
})

test.each([
  ['We are late. We are late.', 'We are late.', 2],
  ['We are late.', 'We are on time.', 0],
  ['', 'We are late.', 0],
  ['We are late.', '', 0],
  ['a.c', 'abc', 0],
])('“%s” shows “%s” %d times', (text, part, times) => {
  expect(countIn(text, part)).toBe(times)
})
