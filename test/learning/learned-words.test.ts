import { describe, expect, test } from 'vitest'
import {
  forgetOld,
  type LearnedRow,
  learn,
  learnedFrom,
  learnedKey,
  rememberedFor,
} from '../../lib/learning/learned-words.ts'

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

describe('after ninety days', () => {
  const row = learn(learn(undefined, 'a', ['kettl', 'brok'], 0), 'a', ['kettl'], 60 * day)

  test('what was not heard again is forgotten', () => {
    expect(Object.keys(forgetOld(row, rememberedFor)?.words ?? {})).toEqual(['kettl'])
    expect(learnedFrom([row], rememberedFor).has('brok')).toBe(false)
    expect(learnedFrom([row], rememberedFor).has('kettl')).toBe(true)
  })

  test('a reply of which nothing is left is forgotten', () => {
    expect(forgetOld(row, 150 * day)).toBeUndefined()
    expect(learnedFrom([row], 150 * day).size).toBe(0)
  })

  test('and the next message begins anew', () => {
    expect(learn(row, 'a', ['new'], 150 * day)).toEqual({
      id: 'a',
      uses: 1,
      words: { new: { times: 1, last: 150 * day } },
    })
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
  const learned = learnedFrom(rows, 0)
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
