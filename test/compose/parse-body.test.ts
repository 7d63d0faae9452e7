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

describe('a tag that can’t be used is refused, on its line', () => {
  test.each([
    ['{% if customer.vip %}', { kind: 'unclosed', what: '{% if %}' }],
    ['{% optional "A" %}x', { kind: 'unclosed', what: '{% optional %}' }],
    ['{% endif %}', { kind: 'misplaced', what: '{% endif %}' }],
    ['{% else %}', { kind: 'misplaced', what: '{% else %}' }],
    ['{% optional "A" %}x{% endif %}', { kind: 'misplaced', what: '{% endif %}' }],
    ['{% optional "A" %}x{% else %}y{% endoptional %}', { kind: 'misplaced', what: '{% else %}' }],
    ['{% if customer.vip %}a{% else %}b{% else %}c{% endif %}', { kind: 'misplaced', what: '{% else %}' }],
    ['{% if customer.vip %}a{% else %}b{% elsif customer.vip %}c{% endif %}', { kind: 'misplaced' }],
    ['{% optional %}x{% endoptional %}', { kind: 'broken-marker' }],
    ['{% optional " " %}x{% endoptional %}', { kind: 'broken-marker' }],
    ['{% optional "A" "B" %}x{% endoptional %}', { kind: 'broken-marker' }],
    ['{% render closing %}', { kind: 'broken-marker' }],
    ['{% endif x %}', { kind: 'broken-marker' }],
    ['{% if %}x{% endif %}', { kind: 'bad-condition' }],
    ['{% if order %}x{% endif %}', { kind: 'bad-condition', near: 'order' }],
    ['{% if customer.vip > 3 %}x{% endif %}', { kind: 'bad-condition' }],
    ['{% if customer.vip == "yes" %}x{% endif %}', { kind: 'bad-condition' }],
    ['{% if customer.name == true %}x{% endif %}', { kind: 'bad-condition' }],
    ['{% if customer.name | size %}x{% endif %}', { kind: 'bad-condition' }],
    ['{% if not customer.vip %}x{% endif %}', { kind: 'bad-condition' }],
    ['{% if customer.vip and customer.name or customer.email %}x{% endif %}', { kind: 'bad-condition' }],
    ['{% if customer.shoe_size %}x{% endif %}', { kind: 'unknown-value', name: 'customer.shoe_size' }],
    ['{% if incident.open %}x{% endif %}', { kind: 'not-yet', what: 'incident.open' }],
    ['{% unless customer.vip %}x{% endunless %}', { kind: 'not-yet', what: '{% unless %}' }],
    ['{% raw %}{{ x }}{% endraw %}', { kind: 'not-yet', what: '{% raw %}' }],
    ['{{ customer.vip }}', { kind: 'yes-or-no', name: 'customer.vip' }],
    ['A {% optional "A" %}b\n\nc{% endoptional %}', { kind: 'not-inline', what: '{% optional %}' }],
    ['`{% optional "A" %}b{% endoptional %}`', { kind: 'misplaced' }],
    ['[a](https://shop.example/{% if customer.vip %}b{% endif %})', { kind: 'misplaced', what: '{% if %}' }],
    ['[a](https://shop.example "{% optional "A" %}b{% endoptional %}")', { kind: 'misplaced' }],
    ['[a](https://shop.example/{{ cursor }})', { kind: 'misplaced', what: '{{ cursor }}' }],
    ['{% optional "A" %}<b>x</b>{% endoptional %}', { kind: 'html', near: '<b>' }],
    ['{% optional "A" %}[x](javascript:alert(1)){% endoptional %}', { kind: 'unsafe-link' }],
  ])('%s', (text, refusal) => {
    expect(refusalOf(`One\n\n${text}`)).toMatchObject({ ...refusal, line: 3 })
  })

  test('also deep inside others, in a quote, below a snippet of lines', () => {
    const body =
      '{% if customer.vip %}\nOne\n\n> {% optional "A" %}\n> Two\n>\n> <b>three</b>\n> {% endoptional %}\n{% endif %}'
    expect(refusalOf(body)).toMatchObject({ kind: 'html', line: 7 })
    expect(refusalOf(`${body.replace('<b>three</b>', 'three')}\n\n<i>`)).toMatchObject({ kind: 'html', line: 11 })
  })

  test('nested deeper than any letter', () => {
    const body = '{% optional "A" %}'.repeat(9) + '{% endoptional %}'.repeat(9)
    expect(refusalOf(body)).toMatchObject({ kind: 'not-yet' })
  })
})

test.each(['*a_ ', '**_a', 'a\n=\n', '- a\n\n', '===\n', '[', '` ', '|a', '<', '\\\n', '{{ a }}'])(
  'a body of nothing but %j is refused before it holds the browser up',
  (sign) => {
    expect(refusalOf(sign.repeat(20_000 / sign.length))).toMatchObject({ kind: 'too-many-signs', most: 1_000 })
  },
)

test('a long article is a letter', () => {
  const chapter = '## News\n\nWe *looked* at [it](https://shop.example) and found **nothing**.\n\n- One\n- Two\n\n'
  expect(refusalOf(chapter.repeat(60))).toBe('taken')
})
