import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBody } from '../../lib/compose/parse-body.ts'
import { runs } from '../support/properties.ts'

const refusalOf = (source: string) => {
  const body = parseBody(source)
  return body.ok ? 'taken' : body.refusal
}

test('markers are listed in order of writing, those in addresses and code included', () => {
  const body = parseBody('{{ a }} [x](https://shop.example/{{ b }}) `{{ c }}` {{ a }}')
  expect(body.ok && body.value.markers.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'a'])
})

describe('HTML in a body is refused, on its line', () => {
  test.each([
    '<b>bold</b>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- hidden -->',
    '<a href="{{ x }}">here</a>',
    'in the <i>middle</i>',
    '> <b>quoted</b>',
    '- <b>listed</b>',
    '**<b>bold</b>**',
    '[<b>x</b>](https://shop.example)',
  ])('%s', (text) => {
    expect(refusalOf(`One\n\n${text}`)).toMatchObject({ kind: 'html', line: 3 })
  })

  test('the refusal shows where it begins', () => {
    expect(refusalOf('<script>alert(1)</script>')).toEqual({ kind: 'html', near: '<script>alert(1)</script>', line: 1 })
  })

  test('a lone < is no HTML', () => {
    expect(refusalOf('5 < 6, and <3, and a <- b')).toBe('taken')
  })
})

describe('an address must say itself where it leads', () => {
  test.each([
    'https://shop.example',
    'http://shop.example/a?b=c#d',
    'HTTPS://shop.example',
    'mailto:help@shop.example',
    'tel:+4512345678',
    'https://shop.example/{{ order }}',
    'https://shop.example/track?number={{ order }}&lang=en',
    'https://shop.example?{{ order }}',
    'mailto:{{ customer.email }}',
  ])('%s is taken', (href) => {
    expect(refusalOf(`[here](<${href}>)`)).toBe('taken')
  })

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/account',
    'account',
    '#top',
    'https:evil.example',
    'https:///evil.example',
    '{{ url }}',
    '{{ customer.email }}',
    'https://{{ host }}/',
    'https://shop{{ rest }}',
    'https://shop.{{ country }}/track',
    'https://shop.example@{{ host }}',
    'https://shop.example:{{ port }}',
  ])('%s is refused', (href) => {
    expect(refusalOf(`One\n\n[here](<${href}>)`)).toMatchObject({ kind: 'unsafe-link', line: 3 })
  })

  test('an autolink is an address too', () => {
    expect(refusalOf('<javascript:alert(1)>')).toMatchObject({ kind: 'unsafe-link' })
    expect(refusalOf('<https://shop.example>')).toBe('taken')
  })

  test('so is one that is written at the end of the body', () => {
    expect(refusalOf('[here][1]\n\n[1]: javascript:alert(1)')).toMatchObject({ kind: 'unsafe-link', line: 1 })
    expect(refusalOf('[here][1]\n\n[1]: https://shop.example')).toBe('taken')
  })

  test('the refusal shows the address with its markers', () => {
    expect(refusalOf('[here](https://{{ host }}/x)')).toMatchObject({ href: 'https://{{ host }}/x' })
  })
})

test.each([
  ['![logo](https://shop.example/a.png)', '![image]'],
  ['![logo][1]\n\n[1]: https://shop.example/a.png', 'imageReference'],
])('%s can’t be written yet', (text, what) => {
  expect(refusalOf(`One\n\n${text}`)).toEqual({ kind: 'not-yet', what, line: 3 })
})

test('the characters that stand in for markers can’t be smuggled in', () => {
  expect(refusalOf('One\n{{ a }} \uFDD00\uFDD1')).toEqual({ kind: 'forbidden-character', line: 2 })
})

test.each([
  ['quotes', '>'.repeat(20_000)],
  ['lists', `${'- '.repeat(9_000)}a`],
  ['both', `${'> - '.repeat(4_000)}a`],
])('%s nested deeper than any letter are refused', (_, text) => {
  expect(refusalOf(text)).toMatchObject({ kind: 'not-yet' })
})

test('a list three deep in a quote is a letter', () => {
  expect(refusalOf('> - one\n>   - two\n>     - three')).toBe('taken')
})

test('whatever the text, it is read or refused', () => {
  const crumbs = fc.constantFrom(
    '{{',
    '}}',
    ' a',
    '|',
    'choose:',
    '"',
    '<',
    '>',
    '*',
    '_',
    '](',
    '[',
    '`',
    '\n',
    '- ',
    '%',
  )
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(crumbs).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(body, (source) => {
      expect(parseBody(source)).toHaveProperty('ok')
    }),
    runs,
  )
})
