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
