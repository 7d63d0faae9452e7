import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseItem } from '../../lib/replies/parse-item.ts'
import { blank } from '../support/letter.ts'
import { runs } from '../support/properties.ts'

const least = { kind: 'reply', id: 'late', lang: 'en', title: 'Late', body: 'Sorry.' }
const problemsOf = (own: object) => {
  const parsed = parseItem({ ...least, ...own })
  return parsed.ok ? [] : parsed.refusal
}

test('a reply needs a kind, an id, a language, a title and a body; the rest has its usual value', () => {
  expect(parseItem(least)).toEqual({
    ok: true,
    value: { ...least, aliases: [], tags: [], blanks: {}, audience: 'customer' },
  })
})

test('what a reply may say of itself is kept', () => {
  const whole = {
    ...least,
    shortcut: 'ltd',
    aliases: ['delay'],
    tags: ['delivery'],
    folder: 'Delivery',
    use: 'When the date has passed.',
    avoid: 'Before it has.',
    translates: 'late.da',
    blanks: { order: { ...blank(), hint: 'On the receipt', example: 'KW-1' } },
    audience: 'internal',
    stage: 'update',
  }
  expect(parseItem(whole)).toEqual({ ok: true, value: whole })
})

test('a snippet names its slot', () => {
  expect(problemsOf({ kind: 'snippet' })).toEqual([{ kind: 'missing-field', field: ['slot'] }])
  expect(problemsOf({ kind: 'snippet', slot: 'closing' })).toEqual([])
})

test('a blank is required unless it says otherwise', () => {
  const parsed = parseItem({ ...least, blanks: { a: { label: 'A' }, b: { label: 'B', required: false } } })
  expect(parsed).toMatchObject({ value: { blanks: { a: { required: true }, b: { required: false } } } })
})

test('titles go without the white space around them; a body keeps it', () => {
  expect(parseItem({ ...least, title: ' Late ', body: ' Sorry.\n' })).toMatchObject({
    value: { title: 'Late', body: ' Sorry.\n' },
  })
})

describe('a mistake is named with its field', () => {
  test.each(['kind', 'id', 'lang', 'title', 'body'])('without %s', (field) => {
    expect(problemsOf({ [field]: undefined })).toEqual([{ kind: 'missing-field', field: [field] }])
  })

  test.each([
    ['kind', 'macro'],
    ['id', ''],
    ['id', 'a b'],
    ['id', 'a/b'],
    ['id', 'x'.repeat(121)],
    ['lang', 'english!'],
    ['lang', ''],
    ['title', '  '],
    ['title', 'two\nlines'],
    ['title', 'x'.repeat(201)],
    ['title', 5],
    ['title', null],
    ['body', ' \n'],
    ['body', 'x'.repeat(20_001)],
    ['shortcut', 'two words'],
    ['shortcut', ''],
    ['tags', 'delivery'],
    ['blanks', 'order'],
    ['audience', 'everyone'],
    ['stage', 'panic'],
  ])('%s can’t be %j', (field, value) => {
    expect(problemsOf({ [field]: value })).toEqual([{ kind: 'wrong-value', field: [field] }])
  })

  test('deep inside as well', () => {
    expect(problemsOf({ tags: ['a', 5] })).toEqual([{ kind: 'wrong-value', field: ['tags', '1'] }])
    expect(problemsOf({ blanks: { order: {} } })).toEqual([
      { kind: 'missing-field', field: ['blanks', 'order', 'label'] },
    ])
    expect(problemsOf({ blanks: { order: { label: 'A', colour: 'red' } } })).toEqual([
      { kind: 'unknown-field', field: ['blanks', 'order', 'colour'] },
    ])
    expect(problemsOf({ blanks: { order: { label: 'A', kind: 'colour' } } })).toEqual([
      { kind: 'wrong-value', field: ['blanks', 'order', 'kind'] },
    ])
    expect(problemsOf({ blanks: { 'customer.name': blank() } })).toEqual([
      { kind: 'wrong-value', field: ['blanks', 'customer.name'] },
    ])
  })

  test('all of them at once', () => {
    expect(problemsOf({ title: '', lang: '-', body: undefined })).toHaveLength(3)
  })

  test.each(['author', 'constructor', 'toString'])('a field we do not know: %s', (field) => {
    expect(problemsOf({ [field]: 'x' })).toEqual([{ kind: 'unknown-field', field: [field] }])
  })

  test('a field of another kind of item', () => {
    expect(problemsOf({ slot: 'closing' })).toEqual([{ kind: 'unknown-field', field: ['slot'] }])
  })

  test('__proto__ is a field we do not know, and changes no object', () => {
    const item: unknown = JSON.parse(`{"__proto__": {"polluted": true}, ${JSON.stringify(least).slice(1)}`)
    expect(parseItem(item)).toEqual({ ok: false, refusal: [{ kind: 'unknown-field', field: ['__proto__'] }] })
    expect({}).not.toHaveProperty('polluted')
  })

  test.each(['__proto__', 'constructor', 'prototype'])('a blank declared as %s changes no object', (name) => {
    const item: unknown = JSON.parse(`{"blanks": {"${name}": {"label": "A"}}, ${JSON.stringify(least).slice(1)}`)
    const parsed = parseItem(item)
    expect(Object.getPrototypeOf(parsed.ok ? parsed.value.blanks : {})).toBe(Object.prototype)
    expect({}).not.toHaveProperty('label')
  })
})

describe('HTML stands nowhere but in mistakes', () => {
  const html = '<img src=x onerror=alert(1)>'

  test.each(['title', 'folder', 'use', 'avoid'])('in %s', (field) => {
    expect(problemsOf({ [field]: `Late ${html}` })).toEqual([{ kind: 'html-in-field', field: [field] }])
  })

  test.each(['tags', 'aliases'])('in %s', (field) => {
    expect(problemsOf({ [field]: ['fine', html] })).toEqual([{ kind: 'html-in-field', field: [field] }])
  })

  test.each(['label', 'hint', 'example'])('in the %s of a blank', (field) => {
    expect(problemsOf({ blanks: { order: { label: 'A', [field]: html } } })).toEqual([
      { kind: 'html-in-field', field: ['blanks', 'order', field] },
    ])
  })

  test('a comparison is no tag', () => {
    expect(problemsOf({ title: 'Weight < 5 kg, or > 20 kg' })).toEqual([])
  })
})

test('whatever it is given, it reads or refuses', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ kind: fc.constant('reply') }).chain(fc.constant)), (input) => {
      expect(parseItem(input)).toHaveProperty('ok')
    }),
    runs,
  )
})
