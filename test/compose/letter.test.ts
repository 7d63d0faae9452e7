import { describe, expect, test } from 'vitest'
import { blank, letterOf, plainOf } from '../support/letter.ts'

const slotOf = (letter: ReturnType<typeof letterOf>, name: string) => letter.slots.get(name)

describe('what a marker stands for', () => {
  const greeting = 'Hi {{ customer.first_name | default: "there" }},'

  test('the page tells it', () => {
    expect(plainOf(greeting, { known: { 'customer.first_name': ' Anna ' } })).toBe('Hi Anna,')
  })

  test('the agent outranks the page', () => {
    const letter = { known: { 'customer.first_name': 'Anna' }, fills: { 'customer.first_name': 'Ann' } }
    expect(plainOf(greeting, letter)).toBe('Hi Ann,')
    expect(slotOf(letterOf(greeting, letter), 'customer.first_name')?.source).toBe('agent')
  })

  test('its default stands in when the page says nothing, or nothing but white space', () => {
    expect(plainOf(greeting)).toBe('Hi there,')
    expect(plainOf(greeting, { known: { 'customer.first_name': '  ' } })).toBe('Hi there,')
    expect(slotOf(letterOf(greeting), 'customer.first_name')?.source).toBe('default')
  })

  test('a blank may have a default too', () => {
    expect(plainOf('Use {{ coupon | default: "HARBOUR" }}.')).toBe('Use HARBOUR.')
  })

  test('a known value without a default is asked for when the page does not tell it', () => {
    expect(letterOf('Hi {{ customer.first_name }},').open).toEqual(['customer.first_name'])
  })

  test('what the agent emptied is asked for again, whatever the default', () => {
    expect(letterOf(greeting, { fills: { 'customer.first_name': '' } }).open).toEqual(['customer.first_name'])
  })

  test('white space fills nothing', () => {
    expect(letterOf('{{ order }}', { fills: { order: ' \n ' } }).open).toEqual(['order'])
  })

  test('a slot knows how its blank is declared', () => {
    const order = blank({ label: 'Order number', required: false })
    expect(slotOf(letterOf('{{ order }}', { blanks: { order } }), 'order')).toMatchObject({
      blank: order,
      required: false,
    })
  })

  test('one name is one slot, filled wherever it is written', () => {
    expect(plainOf('{{ order }} and again {{ order }}', { fills: { order: 'KW-1' } })).toBe('KW-1 and again KW-1')
  })

  test('a name says once what it offers, and may be short after that', () => {
    const { slots } = letterOf('To {{ to | choose: "card", "credit" }}. Yes, {{ to }}.')
    expect(slots.get('to')?.marker).toMatchObject({ choices: ['card', 'credit'] })
    expect(plainOf('Hi {{ customer.name | default: "you" }}. Bye {{ customer.name }}.')).toBe('Hi you. Bye you.')
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('a blank may be called %s', (name) => {
    expect(letterOf(`Say {{ ${name} }}.`).open).toEqual([name])
    expect(plainOf(`Say {{ ${name} }}.`, { fills: { [name]: 'yes' } })).toBe('Say yes.')
  })
})

describe('what is still open', () => {
  test('in reading order, each name once', () => {
    const body = 'Order {{ b }}.\n\n- {{ a }} {{ b }}\n- [link {{ d }}](https://shop.example/{{ c }})\n\n> {{ e }}'
    expect(letterOf(body).open).toEqual(['b', 'a', 'c', 'd', 'e'])
  })

  test('a block of code keeps its place in that order', () => {
    expect(letterOf('{{ a }}\n\n```\n{{ b }}\n```\n\n{{ c }}').open).toEqual(['a', 'b', 'c'])
  })

  test('an optional blank is never open', () => {
    expect(letterOf('{{ note }}{{ order }}', { blanks: { note: blank({ required: false }) } }).open).toEqual(['order'])
  })

  test('nor is a blank of a sentence that was left out', () => {
    const body = 'Hi.\n\nOrder {{ order }} is late. We look until {{ until }}.\n\nBye.'
    expect(letterOf(body, { leave: ['is late'] }).open).toEqual(['until'])
  })

  test('but it is when another sentence asks for it as well', () => {
    const body = 'Hi.\n\nOrder {{ order }} is late. Please name {{ order }}.\n\nBye.'
    expect(letterOf(body, { leave: ['is late'] }).open).toEqual(['order'])
  })
})
