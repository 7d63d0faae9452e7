import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { packPostings, unpackPostings } from '../../lib/search/pack-postings.ts'
import { buildPostings } from '../../lib/search/postings.ts'
import { item } from '../support/item.ts'

const items = [
  item({ title: 'Refund on its way', shortcut: 'rf', aliases: ['money back'], tags: ['refund'], body: 'Your refund' }),
  item({ title: 'Løsning på fejlen', body: 'Vi har fundet {{ fault }}' }),
  item({ title: '退款申请', body: '您的退款' }),
]
const postings = buildPostings(items)

test('what was packed comes out as it was, also after the database has copied it', () => {
  expect(unpackPostings(structuredClone(packPostings(postings)), items.length)).toEqual(postings)
})

test('an empty library is packed too', () => {
  const nothing = buildPostings([])
  expect(unpackPostings(packPostings(nothing), 0)).toEqual(nothing)
})

const packed = packPostings(postings)
test.each([
  ['nothing', undefined],
  ['no object', 'postings'],
  ['another format', { ...packed, format: 0 }],
  ['another number of items', { ...packed, size: 2 }],
  ['terms cut off', { ...packed, terms: packed.terms.slice(0, -9) }],
  ['places cut off', { ...packed, places: packed.places.slice(0, -1) }],
  ['impacts cut off', { ...packed, impacts: packed.impacts.slice(0, -1) }],
  ['begins cut off', { ...packed, begins: packed.begins.slice(0, -1) }],
  ['titles cut off', { ...packed, titles: packed.titles.slice(0, -1) }],
  ['shortcuts of another kind', { ...packed, shortcuts: [...packed.shortcuts] }],
  ['no columns', { format: packed.format, size: packed.size, terms: packed.terms }],
])('%s is not trusted', (_, kept) => {
  expect(unpackPostings(kept, items.length)).toBeUndefined()
})

test('other terms or impacts out of the same items need another format number', () => {
  const { format, ...rest } = packed
  const columns = JSON.stringify([
    rest.terms,
    ...[rest.begins, rest.places, rest.impacts, rest.titles, rest.shortcuts].map((column) => [...column]),
  ])
  expect({ format, made: createHash('sha256').update(columns).digest('hex').slice(0, 8) }).toEqual({
    format: 5,
    made: 'cd14622a',
  })
})
