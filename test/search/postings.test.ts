import { expect, test } from 'vitest'
import { buildPostings, findCandidates } from '../../lib/search/postings.ts'
import { item } from '../support/item.ts'

const postings = buildPostings([
  item({ title: 'Parcel', body: 'about a refund' }),
  item({ title: 'Refund' }),
  item({ title: 'Refunds' }),
  item({ title: 'Refnud' }),
])

test('the word itself comes before one that begins with it, and both before the same word in a body', () => {
  expect(findCandidates(postings, ['refund'], 9)).toEqual([1, 2, 0])
})

test('a slip is only looked for when no reply has the word as typed', () => {
  expect(findCandidates(postings, ['refund'], 9)).not.toContain(3)
  expect(findCandidates(postings, ['rfeund'], 9)).toContain(1)
})

test('no more come than were asked for', () => {
  expect(findCandidates(postings, ['refund'], 2)).toEqual([1, 2])
})

test('an empty library has nothing', () => {
  expect(findCandidates(buildPostings([]), ['refund'], 9)).toEqual([])
})

test('of Chinese each pair of neighbours is found, and each character by itself, also a rare one', () => {
  const chinese = buildPostings([item({ title: '退款单' }), item({ title: '申请' }), item({ title: '𠮷野家' })])
  expect(findCandidates(chinese, ['款单'], 9)).toEqual([0])
  expect(findCandidates(chinese, ['款'], 9)).toEqual([0])
  expect(findCandidates(chinese, ['𠮷野'], 9)).toEqual([2])
  expect(findCandidates(chinese, ['𠮷'], 9)).toEqual([2])
})

test('words written differently are one term, and a marker’s name is none', () => {
  const { terms } = buildPostings([
    item({ title: 'Løsning LØSNING ＬＯＳＮＩＮＧ', body: 'losning {{ customer }} \u0301' }),
  ])
  expect(terms).toEqual(['losning'])
})

test('a vocabulary beyond every first guess of its size is held whole', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}x`)
  const large = buildPostings([item({ title: words.slice(0, 9_000).join(' ') }), item({ title: words.join(' ') })])
  expect(large.terms).toEqual(['hello', ...words].sort())
  expect(findCandidates(large, [words.at(-1) ?? ''], 9)).toEqual([1])
  expect(findCandidates(large, [words[0] ?? ''], 9)).toEqual([0, 1])
})
