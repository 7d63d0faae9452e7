import { describe, expect, test } from 'vitest'
import { guessedValues, knownValues } from '../../lib/sidebar/known-values.ts'

describe('a name is taken apart', () => {
  test.each([
    ['Anna Berg', 'Anna', 'Berg'],
    ['Anna Sofie van den Berg', 'Anna', 'Sofie van den Berg'],
    ['  Søren   Ægidius ', 'Søren', 'Ægidius'],
    ['Jean-Luc O’Neill', 'Jean-Luc', 'O’Neill'],
  ])('%s', (customerName, first, last) => {
    expect(knownValues({ customerName }, undefined)).toEqual({
      'customer.name': customerName.trim(),
      'customer.first_name': first,
      'customer.last_name': last,
    })
  })

  test.each(['王小明', '王 小明', '歐陽 娜娜', 'Anna 王'])('but not when any of it is Chinese: %s', (customerName) => {
    expect(knownValues({ customerName }, undefined)).toEqual({
      'customer.name': customerName,
      'customer.first_name': customerName,
    })
  })

  test('but not when the family name may stand first', () => {
    expect(knownValues({ customerName: 'Jensen, Mette' }, undefined)).toEqual({ 'customer.name': 'Jensen, Mette' })
  })

  test('a single name is a first name, and no last name is made up', () => {
    expect(knownValues({ customerName: 'Anna' }, undefined)).toEqual({
      'customer.name': 'Anna',
      'customer.first_name': 'Anna',
    })
  })
})

test('what nobody told stays unknown, never empty', () => {
  expect(knownValues(undefined, undefined)).toEqual({})
  expect(knownValues({}, undefined)).toEqual({})
  expect(knownValues({ customerName: '  ', agentName: '' }, undefined)).toEqual({})
})

test('the ticket and its customer keep the page’s own words', () => {
  const ticket = { number: 'KW-4711', subject: 'Where is my parcel?', customerEmail: 'anna@berg.example' }
  expect(knownValues(ticket, undefined)).toEqual({
    'ticket.number': 'KW-4711',
    'ticket.subject': 'Where is my parcel?',
    'customer.email': 'anna@berg.example',
  })
})

test('what is guessed is not known', () => {
  const ticket = { number: '4711', customerName: 'Anna Berg', guessed: ['customerName'] } as const
  expect(knownValues(ticket, 'Ida')).toEqual({
    'ticket.number': '4711',
    'agent.name': 'Ida',
    'agent.first_name': 'Ida',
  })
  expect(guessedValues(ticket)).toEqual({
    'customer.name': 'Anna Berg',
    'customer.first_name': 'Anna',
    'customer.last_name': 'Berg',
  })
  expect(guessedValues({ customerName: 'Anna' })).toEqual({})
})

describe('who signs', () => {
  test('the page tells the agent’s name', () => {
    expect(knownValues({ agentName: 'Ida Holm' }, undefined)).toEqual({
      'agent.name': 'Ida Holm',
      'agent.first_name': 'Ida',
    })
  })

  test('the agent’s own setting outranks it', () => {
    expect(knownValues({ agentName: 'Ida Holm' }, 'Team Kittiwake')).toEqual({
      'agent.name': 'Team Kittiwake',
      'agent.first_name': 'Team',
    })
  })
})
