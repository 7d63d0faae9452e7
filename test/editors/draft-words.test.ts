// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { draftText, placeOfWords } from '../../lib/editors/draft-words.ts'
import type { Field } from '../../lib/editors/field.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

function region(html: string): HTMLElement {
  const host = document.createElement('div')
  host.contentEditable = 'true'
  host.innerHTML = html
  document.body.append(host)
  return host
}

function area(value: string): HTMLTextAreaElement {
  const field = document.createElement('textarea')
  field.value = value
  document.body.append(field)
  return field
}

function foundIn(field: Field, words: string): string | undefined {
  const place = placeOfWords(field, words)
  if (place?.kind === 'offsets') return (field as HTMLTextAreaElement).value.slice(place.start, place.end)
  return place?.range.toString()
}

const lines = (field: Field) => draftText(field).split(/\n+/).filter(Boolean)

describe('the text of a field', () => {
  test('is its lines, whatever they are made of', () => {
    expect(lines(area('One.\nTwo.'))).toEqual(['One.', 'Two.'])
    expect(lines(region('<p>One. <b>So</b></p><ul><li>Two.</li></ul>Three<br>four<div>five</div>six'))).toEqual([
      'One. So',
      'Two.',
      'Three',
      'four',
      'five',
      'six',
    ])
  })

  test('leaves out what it quotes, with a sign in its place', () => {
    const field = region('<p>Mine</p><blockquote><p>Theirs</p></blockquote><div class="gmail_quote">Old</div>')
    expect(lines(field)[0]).toBe('Mine')
    expect(draftText(field).replaceAll(/\s/g, '')).toMatch(/^Mine\uFFFC+$/)
  })

  test('has a sign for what is more than its text', () => {
    expect(draftText(region('a<img>b<span contenteditable="false">@Anna</span>c'))).toMatch(
      /^a\s*\uFFFC+\s*\uFFFC*\s*b\uFFFC@Anna\uFFFCc$/,
    )
  })
})

describe('words are found', () => {
  test.each<[string, Field]>([
    ['a text field', area('Hi.\nWithin 14 days. Bye.')],
    ['a region', region('<p>Hi.</p><p>Within <strong>14&nbsp;days</strong>. Bye.</p>')],
    ['texts that the editor has cut', region('<p>Wi<span>thin</span> 1<b>4 da</b>ys.</p>')],
    ['a region that holds its caret with a sign', region('<p>Within\u200B 14 days.</p>')],
  ])('in %s', (_, field) => {
    expect(
      foundIn(field, 'Within 14 days.')
        ?.replaceAll(/[\s\u200B]+/g, ' ')
        .replace('Within  ', 'Within '),
    ).toBe('Within 14 days.')
  })

  test('and nothing around them is', () => {
    expect(foundIn(region('<p>  Hi. Within\n 14 days. Bye.</p>'), ' Within 14  days. ')).toBe('Within\n 14 days.')
  })

  test.each<[string, Field]>([
    ['they are not there', region('<p>Within 30 days.</p>')],
    ['they are there twice', region('<p>Within 14 days. Within 14 days.</p>')],
    ['they are only quoted', region('<blockquote>Within 14 days.</blockquote>')],
    ['there is nothing', area('')],
  ])('nowhere where %s', (_, field) => {
    expect(placeOfWords(field, 'Within 14 days.')).toBeUndefined()
  })

  test.each<[string, string]>([
    ['a quotation', '<p>Within</p><blockquote><p>Why?</p></blockquote><p>14 days.</p>'],
    ['a mail', '<p>Within</p><div class="gmail_quote">Why?</div><p>14 days.</p>'],
    ['a picture', '<p>Within <img src="cid:1"> 14 days.</p>'],
    ['a line', '<p>Within</p><hr><p>14 days.</p>'],
    ['a video', '<p>Within</p><figure><video></video></figure><p>14 days.</p>'],
    ['what can’t be written in', '<p>Within <span contenteditable="false"></span>14 days.</p>'],
    [
      'the end of what can’t be written in',
      '<div contenteditable="false"><p contenteditable="true">Within</p></div>14 days.',
    ],
  ])('nowhere where there is more among them: %s', (_, html) => {
    expect(placeOfWords(region(html), 'Within 14 days.')).toBeUndefined()
  })

  test('beside such things', () => {
    expect(foundIn(region('<p><img>Within 14 days.<img></p><blockquote>Why?</blockquote>'), 'Within 14 days.')).toBe(
      'Within 14 days.',
    )
  })

  test('nowhere where there are no words', () => {
    expect(placeOfWords(area('Hi'), ' ')).toBeUndefined()
  })
})
