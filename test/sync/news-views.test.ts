import { describe, expect, test } from 'vitest'
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

describe('of a reply that was held', () => {
  const hold = { reason: 'Legal checks it.', decides: 'Anna Berg', since: 1 }
  const held = { ...refund, status: 'held', hold } as const
  const released = { ...refund, status: 'approved' } as const
  const told = (...each: readonly ChangedItem[]) =>
    newsViews(
      each.map((item, at) => row(at, [item])),
      [acme],
    ).map(({ items }) =>
      items.map(({ standing, hold: held, before, after }) => [standing, held?.decides, before, after]),
    )

  test('the news say so, why and who decides', () => {
    expect(told(held)).toEqual([[['held', 'Anna Berg', 'a', 'a']]])
  })

  test('and may be sent again they do not, though neither was read', () => {
    expect(told(held, released)).toEqual([[], [[undefined, undefined, 'a', 'a']]])
  })

  test('and came to be withdrawn they say only that', () => {
    expect(told(held, { ...refund, status: 'withdrawn', hold })).toEqual([[], [['withdrawn', 'Anna Berg', 'a', 'a']]])
  })

  test('and was released and held again they say so once', () => {
    expect(told(held, released, held).flat()).toEqual([['held', 'Anna Berg', 'a', 'a']])
  })

  test('with other words, and may be sent again, the words are told still', () => {
    expect(told({ ...held, before: 'old' }, released)).toEqual([
      [[undefined, undefined, 'old', 'a']],
      [[undefined, undefined, 'a', 'a']],
    ])
  })

  test('and is corrected while it is held they say with the new words that it is', () => {
    expect(told(held, { ...held, after: 'b' })).toEqual([[], [['held', 'Anna Berg', 'a', 'b']]])
  })

  test('and was taken out, both are told: it was wrong, and is gone', () => {
    const { after, ...gone } = refund
    expect(told({ ...held, status: 'withdrawn' }, gone)).toEqual([
      [['withdrawn', 'Anna Berg', 'a', 'a']],
      [[undefined, undefined, 'a', undefined]],
    ])
  })

  test('another’s standing says nothing of it', () => {
    expect(told(held, { ...released, id: 'acme/other' })[0]).toEqual([['held', 'Anna Berg', 'a', 'a']])
  })
})

describe('of when a reply may be sent', () => {
  const [soon, later] = [{ validUntil: 1 }, { validUntil: 2 }]
  const told = (...each: readonly ChangedItem[]) =>
    newsViews(
      each.map((item, at) => row(at, [item])),
      [acme],
    ).map(({ items }) => items.map(({ standing, validity }) => [standing, validity]))

  test('the newest word counts', () => {
    expect(told({ ...refund, validity: soon }, { ...refund, validity: later })).toEqual([[], [[undefined, later]]])
  })

  test('what was told holds when it is held later, and the other way round', () => {
    const held = { ...refund, status: 'held' } as const
    expect(told({ ...refund, validity: soon }, held)).toEqual([[[undefined, soon]], [['held', undefined]]])
    expect(told(held, { ...refund, validity: soon })).toEqual([[['held', undefined]], [[undefined, soon]]])
  })
})
