import { describe, expect, test } from 'vitest'
import { parsePackItem } from '../../lib/replies/parse-pack-item.ts'
import { noon, packItems } from '../support/pack-item.ts'

const hold = { reason: 'The date is being checked', decides: 'Anna Berg', since: noon }
const problemsOf = (input: unknown) => {
  const parsed = parsePackItem(input)
  return parsed.ok ? [] : parsed.refusal
}

describe('of each kind the least that it must say is enough', () => {
  test.for(Object.values(packItems))('$kind', (item) => {
    expect(parsePackItem(item)).toMatchObject({ ok: true, value: item })
  })
})

test('all that a fact may say of itself is kept', () => {
  const fact = {
    ...packItems.fact,
    state: { unknown: 'We are still finding out.' },
    owner: 'Legal',
    validFrom: noon,
    validUntil: noon + 60,
    whenExpired: 'block',
  }
  expect(parsePackItem(fact)).toEqual({ ok: true, value: fact })
})

test('a value is known or not known yet, never both and never neither', () => {
  const both = { known: '30 days', unknown: 'We are still finding out.' }
  expect(problemsOf({ ...packItems.fact, state: both })).not.toEqual([])
  expect(problemsOf({ ...packItems.fact, state: {} })).not.toEqual([])
})

test('whoever holds or withdraws says why, and what is approved is not held', () => {
  expect(problemsOf({ ...packItems.reply, status: 'held' })).toEqual([{ kind: 'missing-field', field: ['hold'] }])
  expect(problemsOf({ ...packItems.reply, status: 'withdrawn', hold })).toEqual([])
  expect(problemsOf({ ...packItems.reply, hold })).toEqual([{ kind: 'unknown-field', field: ['hold'] }])
})

test('a draft does not travel', () => {
  expect(problemsOf({ ...packItems.reply, status: 'draft' })).toEqual([{ kind: 'wrong-value', field: ['status'] }])
})

test('a link leads to https or nowhere', () => {
  for (const publicLink of ['javascript:alert(1)', 'http://status.example', 'data:text/html,x', '//status.example'])
    expect(problemsOf({ ...packItems.incident, publicLink })).toEqual([{ kind: 'wrong-value', field: ['publicLink'] }])
  expect(problemsOf({ ...packItems.incident, publicLink: 'https://status.example/now' })).toEqual([])
})

test('HTML stands in no field of any kind', () => {
  expect(problemsOf({ ...packItems.prompt, phrases: ['Hello', '<img src=x onerror=alert(1)>'] })).toEqual([
    { kind: 'html-in-field', field: ['phrases'] },
  ])
  expect(problemsOf({ ...packItems.reply, status: 'held', hold: { ...hold, reason: '<b>stop</b>' } })).toEqual([
    { kind: 'html-in-field', field: ['hold', 'reason'] },
  ])
})

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'a field that every object has, such as %s, is none of an item’s',
  (name) => {
    const withName = (item: object) => JSON.parse(`${JSON.stringify(item).slice(0, -1)},"${name}":{}}`) as object
    expect(problemsOf(withName(packItems.reply))).toEqual([{ kind: 'unknown-field', field: [name] }])
    const held = { ...packItems.reply, status: 'held', hold: withName(hold) }
    expect(problemsOf(held)).toEqual([{ kind: 'unknown-field', field: [name] }])
    expect(problemsOf({ ...packItems.reply, blanks: withName({ order: { label: 'Order' } }) })).not.toEqual([])
  },
)

test.for([undefined, null, 1, 'reply', [], {}, { kind: 'script' }, { kind: ['reply'] }])('%j is no item', (input) => {
  expect(parsePackItem(input).ok).toBe(false)
})

test('a moment is a whole second of this era', () => {
  for (const asOf of [1.5, -1, 2 ** 53, noon * 1000, '1792000000', null])
    expect(problemsOf({ ...packItems.fact, asOf })).toEqual([{ kind: 'wrong-value', field: ['asOf'] }])
})
