import { expect, test } from 'vitest'
import { createFinder } from '../../lib/search/find-candidates.ts'
import { buildPostings, type Postings } from '../../lib/search/postings.ts'
import { readQuery } from '../../lib/search/read-query.ts'
import { item } from '../support/item.ts'

const placesFor = (postings: Postings, query: string, most = 9): number[] =>
  createFinder(postings)
    .find(readQuery(query), most)
    .map(({ place }) => place)

const postings = buildPostings([
  item({ title: 'Parcel', body: 'about a refund' }),
  item({ title: 'Refund' }),
  item({ title: 'Refunds' }),
  item({ title: 'Refnud' }),
])

test('the word itself comes before one that begins with it, and both before the same word in a body', () => {
  expect(placesFor(postings, 'refund')).toEqual([1, 2, 0])
})

test('a slip is only looked for when no reply has the word as typed', () => {
  expect(placesFor(postings, 'refund')).not.toContain(3)
  expect(placesFor(postings, 'rfeund')).toContain(1)
})

test('what begins a word as it stands may still be another word with a slip in it', () => {
  const danishToo = buildPostings([
    item({ title: 'Adresse' }),
    item({ title: 'Address' }),
    item({ title: 'Addresses' }),
  ])
  expect(placesFor(danishToo, 'adress')).toEqual([0, 1])
  expect(placesFor(danishToo, 'addrses')).toEqual([1, 2])
})

test('a code with one other digit is another one', () => {
  const codes = buildPostings([item({ title: 'r5171' }), item({ title: 'r5172' })])
  expect(placesFor(codes, 'r5171')).toEqual([0])
  expect(placesFor(codes, 'r5173')).toEqual([])
})

test('a word of two letters has no other forms', () => {
  expect(placesFor(buildPostings([item({ title: 'id' }), item({ title: 'ids' })]), 'id ')).toEqual([0, 1])
  expect(placesFor(buildPostings([item({ title: 'id' }), item({ title: 'ids' })]), 'ids ')).toEqual([1])
})

test('no more come than were asked for', () => {
  expect(placesFor(postings, 'refund', 2)).toEqual([1, 2])
})

test('an empty library has nothing', () => {
  expect(placesFor(buildPostings([]), 'refund')).toEqual([])
})

test('of Chinese each pair of neighbours is found, and each character by itself, also a rare one', () => {
  const chinese = buildPostings([item({ title: '退款单' }), item({ title: '申请' }), item({ title: '𠮷野家' })])
  expect(placesFor(chinese, '款单')).toEqual([0])
  expect(placesFor(chinese, '款')).toEqual([0])
  expect(placesFor(chinese, '𠮷野')).toEqual([2])
  expect(placesFor(chinese, '𠮷')).toEqual([2])
})

test('words written differently are one term, and a marker’s name is none', () => {
  const { terms } = buildPostings([
    item({ title: 'Løsning LØSNING ＬＯＳＮＩＮＧ', body: 'losning {{ customer }} \u0301' }),
  ])
  expect(terms).toEqual(['losning'])
})

test('a vocabulary beyond every first guess of its size is held whole', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `w${at}x`)
  const large = buildPostings([item({ title: words.slice(0, 9_000).join(' ') }), item({ title: words.join(' ') })])
  expect(large.terms).toEqual(['hello', ...words].sort())
  expect(placesFor(large, words.at(-1) ?? '')).toEqual([1])
  expect(placesFor(large, words[0] ?? '')).toEqual([0, 1])
})
