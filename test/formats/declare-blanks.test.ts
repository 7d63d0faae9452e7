import { expect, test } from 'vitest'
import { declareBlanks } from '../../lib/formats/declare-blanks.ts'
import type { Blank } from '../../lib/replies/item.ts'
import { item, snippet } from '../support/item.ts'
import { blank, bodyOf } from '../support/letter.ts'

const declared = (body: string, blanks: Readonly<Record<string, Blank>> = {}) =>
  declareBlanks(item({ body, blanks }), bodyOf(body)).blanks

test('a blank nobody declared is, by its name', () => {
  expect(declared('Order {{ order_number }} of {{ ship-date }}')).toEqual({
    order_number: { label: 'Order number', required: true },
    'ship-date': { label: 'Ship date', required: true },
  })
})

test('a declared blank stays as its author declared it', () => {
  const order = blank({ label: 'Receipt', required: false })
  expect(declared('{{ order }} {{ date }}', { order })).toEqual({ order, date: { label: 'Date', required: true } })
})

test('what the page tells is no blank', () => {
  expect(declared('{{ customer.name }}')).toEqual({})
})

test('a name without a letter is its own label', () => {
  expect(declared('{{ _ }}')).toEqual({ _: { label: '_', required: true } })
})

test.each(['constructor', 'toString', '__proto__'])('a blank may be called %s', (name) => {
  const blanks = declared(`{{ ${name} }}`)
  expect(Object.keys(blanks)).toEqual([name])
  expect(Object.getPrototypeOf(blanks)).toBe(Object.prototype)
})

test('a blank for a day is declared as one', () => {
  expect(declared('{{ until | date }} {{ until }}')).toEqual({
    until: { kind: 'date', label: 'Until', required: true },
  })
})

test('what is asked for in parts and branches is declared too, what a snippet brings along is not', () => {
  const body = '{% if customer.vip %}{{ a }}{% endif %}{% optional "B" %}{{ b }}{% endoptional %}\n\n{% render "s" %}'
  const s = snippet({ id: 's', body: '{{ a }} {{ c }}', blanks: { c: blank() } })
  expect(Object.keys(declareBlanks(item({ body }), bodyOf(body, 'en', [s])).blanks).sort()).toEqual(['a', 'b'])
})
