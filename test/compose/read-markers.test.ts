import { describe, expect, test } from 'vitest'
import { type KnownName, knownNames } from '../../lib/compose/markers.ts'
import { readMarkers } from '../../lib/compose/read-markers.ts'

function markersIn(source: string) {
  const pieces = readMarkers(source)
  if (!pieces.ok) return pieces.refusal
  return pieces.value.flatMap((piece) => (piece.kind === 'marker' ? [piece.marker] : []))
}

describe('what a marker can say', () => {
  test('an undotted name is a blank', () => {
    expect(markersIn('Order {{ order_number }}')).toEqual([{ kind: 'blank', name: 'order_number' }])
  })

  test('a blank may be named in any script', () => {
    expect(markersIn('{{ 订单号 }} {{ løsning }}')).toEqual([
      { kind: 'blank', name: '订单号' },
      { kind: 'blank', name: 'løsning' },
    ])
  })

  test('choose offers its words, with commas and quotes inside them', () => {
    expect(markersIn(`{{ refund_to | choose: "your card, again", 'the "old" one' }}`)).toEqual([
      { kind: 'blank', name: 'refund_to', choices: ['your card, again', 'the "old" one'] },
    ])
  })

  test('default is what stands there when nobody says anything', () => {
    expect(markersIn('{{ customer.first_name | default: "there" }}')).toEqual([
      { kind: 'known', name: 'customer.first_name', fallback: 'there' },
    ])
  })

  test('choose and default go together', () => {
    expect(markersIn('{{ to | choose: "card", "credit" | default: "card" }}')).toEqual([
      { kind: 'blank', name: 'to', choices: ['card', 'credit'], fallback: 'card' },
    ])
  })

  test.each<KnownName>(knownNames)('%s is known', (name) => {
    expect(markersIn(`{{ ${name} }}`)).toEqual([{ kind: 'known', name }])
  })

  test('a marker may stand without spaces and eat the white space around it', () => {
    expect(readMarkers('a {{-x-}} b')).toEqual({
      ok: true,
      value: [
        { kind: 'text', text: 'a', line: 1 },
        { kind: 'marker', marker: { kind: 'blank', name: 'x' }, line: 1 },
        { kind: 'text', text: 'b', line: 1 },
      ],
    })
  })

  test('a single brace is a brace', () => {
    expect(markersIn('a { b } c }} d')).toEqual([])
  })
})

describe('what is refused, on its line', () => {
  const third = (text: string) => `One\n\n${text}`

  test.each([
    ['{{ order_number', '{{ order_number'],
    ['{{ order_number }', '{{ order_number }'],
    ['{{ a b }}', '{{ a b }}'],
    ['{{ "text" }}', '{{ "text" }}'],
    ['{{ 5 }}', '{{ 5 }}'],
    ['{{ true }}', '{{ true }}'],
    ['{{ x == y }}', '{{ x == y }}'],
    ['{{ x["y"] }}', '{{ x["y"] }}'],
    ['{{ x[0] }}', '{{ x[0] }}'],
    ['{{ [x] }}', '{{ [x] }}'],
    ['{{ x | default: other }}', 'default: other'],
    ['{% if', '{% if'],
  ])('a marker that can’t be read: %s', (text, near) => {
    expect(markersIn(third(text))).toEqual({ kind: 'broken-marker', near, line: 3 })
  })

  test.each(['{{ }}', '{{{ x }}}', '{{ x || y }}', '{{ a ] }}', '{{ x:y }}', '{{ # }}'])(
    'a marker that is no Liquid: %s',
    (text) => {
      expect(markersIn(third(text))).toMatchObject({ kind: 'broken-marker', line: 3 })
    },
  )

  test('a marker over two lines is named with the line it begins on', () => {
    expect(markersIn('One\n{{ order\n}}')).toMatchObject({ kind: 'broken-marker', line: 2 })
  })

  test('a dotted name nobody could tell', () => {
    expect(markersIn(third('{{ customer.shoe_size }}'))).toEqual({
      kind: 'unknown-value',
      name: 'customer.shoe_size',
      line: 3,
    })
  })

  test('a filter there is none of', () => {
    expect(markersIn(third('{{ name | upcase }}'))).toEqual({ kind: 'unknown-filter', name: 'upcase', line: 3 })
  })

  test('a choice between nothing', () => {
    expect(markersIn(third('{{ to | choose }}'))).toEqual({ kind: 'no-choices', name: 'to', line: 3 })
  })

  test('a choice where the page tells the value', () => {
    expect(markersIn(third('{{ customer.email | choose: "a" }}'))).toEqual({
      kind: 'unknown-filter',
      name: 'choose',
      line: 3,
    })
  })

  test.each([
    ['{% raw %}{{ x }}{% endraw %}', '{% raw %}'],
    ['{% for x in y %}', '{% for %}'],
    ['{% assign x = 1 %}', '{% assign %}'],
    ['{{ callback | date: "%d" }}', 'date: "%d"'],
    ['{{ customer.name | date }}', 'customer.name | date'],
    ['{% if fact.open %}', 'fact.open'],
    ['{{ fact.refund_deadline }}', 'fact.refund_deadline'],
    ['{{ incident.started }}', 'incident.started'],
  ])('%s, which this version can’t do yet', (text, what) => {
    expect(markersIn(third(text))).toEqual({ kind: 'not-yet', what, line: 3 })
  })
})
