import { describe, expect, test } from 'vitest'
import { forgetOld, type LearnedRow, learn, learnedFrom, learnedKey } from '../../lib/learning/learned-words.ts'

const day = 24 * 60 * 60 * 1000
const learnAll = (messages: readonly (readonly string[])[], now = 0) =>
  messages.reduce<LearnedRow | undefined>((row, words) => learn(row, 'a', words, now), undefined)

test('each message adds one to each of its words', () => {
  expect(learnAll([['kettl', 'brok'], ['kettl']])).toEqual({
    id: 'a',
    uses: 2,
    words: { kettl: { times: 2, last: 0 }, brok: { times: 1, last: 0 } },
  })
})

describe('after as many days as words are kept', () => {
  const row = learn(learn(undefined, 'a', ['kettl', 'brok'], 0), 'a', ['kettl'], 60 * day)

  test('what was not heard again is forgotten', () => {
    const kept = forgetOld(row, { now: 90 * day, keptFor: 90 * day })
    expect([...learnedFrom(kept ? [kept] : []).keys()]).toEqual(['kettl'])
  })

  test('a reply of which nothing is left is forgotten', () => {
    expect(forgetOld(row, { now: 150 * day, keptFor: 90 * day })).toBeUndefined()
  })
})

test('however much a reply is used, what is remembered of it is bounded', () => {
  const messages = Array.from({ length: 500 }, (_, at) => [
    'kettl',
    ...Array.from({ length: 9 }, (_, n) => `w${at}x${n}`),
  ])
  const row = learnAll(messages) as LearnedRow
  expect(row.uses).toBeLessThanOrEqual(40)
  expect(Object.keys(row.words).length).toBeLessThanOrEqual(150)
  expect(row.words.kettl?.times).toBeGreaterThan(15)
})

test('what comes with a reply each time says more than what came once', () => {
  const rows = [learnAll([['kettl', 'brok'], ['kettl'], ['kettl']])] as LearnedRow[]
  const learned = learnedFrom(rows)
  const impact = (word: string) => learned.get(word)?.[0]?.impact ?? 0
  expect(impact('kettl')).toBeGreaterThan(impact('brok'))
  expect(impact('brok')).toBeGreaterThan(0)
})

test('words that are made of anything are words', () => {
  const row = learn(undefined, 'a', ['constructor', '__proto__', 'toString'], 0)
  expect(learn(row, 'a', ['constructor'], 0).words.constructor).toEqual({ times: 2, last: 0 })
})

test('the forms of a word are one', () => {
  expect(learnedKey('refunded')).toBe(learnedKey('refunds'))
})
