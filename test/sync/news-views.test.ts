import { expect, test } from 'vitest'
import type { ChangedItem, NewsRow, PackRow } from '../../lib/db/pack-rows.ts'
import { newsViews } from '../../lib/sync/news-views.ts'

const acme = { feed: 'acme', state: { root: { publisher: 'Acme' } } } as PackRow
const row = (at: number, items: readonly ChangedItem[], wishes: Partial<NewsRow> = {}): NewsRow => ({
  feed: 'acme',
  at,
  revision: at,
  isUrgent: false,
  notes: [],
  items,
  more: 0,
  isRead: 0,
  ...wishes,
})

const refund = { id: 'acme/refund', kind: 'reply', lang: 'en', title: 'Refund', before: 'a', after: 'a' } as const

test('how many more changed than are listed is told', () => {
  expect(newsViews([row(1, [refund], { more: 100 })], [acme])).toMatchObject([{ more: 100 }])
})

test('of a pack that nobody follows any more there are none', () => {
  expect(newsViews([row(1, [refund], { feed: 'gone' })], [acme])).toEqual([])
})
