import { describe, expect, test } from 'vitest'
import { firstMentions } from '../../lib/compose/letter.ts'
import { letterOf, plainOf, type Wishes } from '../support/letter.ts'

const vip = 'Hi{% if customer.vip %}, dear friend {{ gift }}{% else %} {{ order }}{% endif %}.'
const asked = (body: string, wishes?: Wishes) => letterOf(body, wishes).open

describe('a condition', () => {
  test('that the page decides takes its branch, and asks for the blanks of no other', () => {
    expect(asked(vip, { known: { 'customer.vip': true } })).toEqual(['gift'])
    expect(asked(vip, { known: { 'customer.vip': false } })).toEqual(['order'])
    expect(plainOf(vip, { known: { 'customer.vip': false }, fills: { order: 'KW-1' } })).toBe('Hi KW-1.')
  })

  test('that nobody knows is a question, never a no', () => {
    expect(asked(vip)).toEqual(['if:customer.vip'])
    expect(() => plainOf(vip, { fills: { order: 'KW-1', gift: 'x' } })).toThrow('if:customer.vip')
  })

  test('is then decided by the agent, who may change their mind', () => {
    expect(asked(vip, { fills: { 'if:customer.vip': 'yes' } })).toEqual(['gift'])
    expect(asked(vip, { fills: { 'if:customer.vip': 'no' } })).toEqual(['order'])
    const places = firstMentions(letterOf(vip, { fills: { 'if:customer.vip': 'no' } }))
    expect([...places].map(({ name }) => name)).toEqual(['if:customer.vip', 'order'])
  })

  test('asked twice is asked once', () => {
    const body = '{% if customer.vip %}A{% endif %}\n\nB\n\n{% if customer.vip != true %}C{% endif %}'
    expect(asked(body)).toEqual(['if:customer.vip'])
    expect(plainOf(body, { fills: { 'if:customer.vip': 'yes' } })).toBe('A\n\nB')
    expect(plainOf(body, { fills: { 'if:customer.vip': 'no' } })).toBe('B\n\nC')
  })

  test('compares what the page or the agent says', () => {
    const body =
      '{% if ticket.subject contains "refund" %}Money{% elsif customer.first_name == "Anna" %}Anna{% else %}Else{% endif %}'
    const subject = { 'ticket.subject': 'My parcel' } as const
    expect(plainOf(body, { known: { 'ticket.subject': 'A refund' } })).toBe('Money')
    expect(plainOf(body, { known: { ...subject, 'customer.first_name': 'Anna' } })).toBe('Anna')
    expect(plainOf(body, { known: subject, fills: { 'customer.first_name': 'Bo' } })).toBe('Else')
    expect(asked(body, { known: subject })).toEqual(['if:customer.first_name equals Anna'])
    expect(asked(body)).toEqual(['if:ticket.subject contains refund'])
  })

  test('asks only for what can still decide it', () => {
    const both = '{% if customer.vip and customer.last_name %}A{% endif %} B'
    expect(asked(both)).toEqual(['if:customer.vip'])
    expect(asked(both, { fills: { 'if:customer.vip': 'yes' } })).toEqual(['if:customer.last_name'])
    expect(asked(both, { fills: { 'if:customer.vip': 'no' } })).toEqual([])
    expect(asked(both, { known: { 'customer.vip': false } })).toEqual([])
    const either = '{% if customer.vip or customer.last_name %}A{% endif %} B'
    expect(asked(either, { known: { 'customer.last_name': 'Berg' } })).toEqual([])
    expect(plainOf(either, { fills: { 'if:customer.vip': 'no', 'if:customer.last_name': 'no' } })).toBe('B')
  })

  test('may ask whether there is a value at all', () => {
    const body = '{% if customer.last_name != blank %}Dear {{ customer.last_name }}{% else %}Hello{% endif %}'
    expect(plainOf(body, { known: { 'customer.last_name': 'Berg' } })).toBe('Dear Berg')
    expect(plainOf(body, { fills: { 'if:customer.last_name': 'no' } })).toBe('Hello')
    expect(asked(body, { fills: { 'if:customer.last_name': 'yes' } })).toEqual(['customer.last_name'])
  })

  test('in a sentence that was left out asks nothing', () => {
    const body = 'Hi.\n\nOne. This is {% if customer.vip %}a{% else %}b{% endif %} thing. Two.\n\nBye.'
    expect(letterOf(body, { leave: ['thing'] }).open).toEqual([])
  })
})
