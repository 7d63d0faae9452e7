import { describe, expect, test } from 'vitest'
import { noteNews } from '../../lib/sync/note-news.ts'
import type { Done, Kept } from '../../lib/sync/orders.ts'
import type { PolledFeed } from '../../lib/sync/poll-feeds.ts'

const noon = 1_792_000_000_000
const kept: Kept = { address: 'https://packs.example/', head: 'here' }
const before: PolledFeed = { ...kept, tried: noon, reached: noon, failures: 1, looks: 3, refused: { kind: 'altered' } }
const note = (news: Done) => noteNews(before, news, { now: noon + 60_000, checkRoot: false })

describe('after a sync', () => {
  test('what is here now is noted, and no failure', () => {
    expect(note({ kind: 'synced', feed: 'acme', synced: 'applied', kept: { ...kept, head: 'new' } })).toEqual({
      address: kept.address,
      head: 'new',
      tried: noon + 60_000,
      reached: noon + 60_000,
      failures: 0,
      looks: 3,
    })
  })

  test('the next correction is likely for an hour after the last, whoever has noted that', () => {
    const urgent = { ...kept, urgentAt: noon + 50_000 }
    expect(note({ kind: 'synced', feed: 'acme', synced: 'unchanged', kept: urgent })?.urgentUntil).toBe(
      noon + 50_000 + 3_600_000,
    )
  })

  test('of a feed that nobody follows any more nothing is noted', () => {
    expect(note({ kind: 'synced', feed: 'acme', synced: 'gone', kept: undefined })).toBeUndefined()
  })
})

describe('a refusal', () => {
  const refused = (refusal: Extract<Done, { kind: 'refused' }>['refusal']) =>
    note({ kind: 'refused', feed: 'acme', refusal, head: 'read' })?.refused

  test('of the head itself is noted with its bytes, which would be refused again', () => {
    expect(refused({ kind: 'rollback', file: 'head.json', have: 4, got: 3 })).toEqual({
      kind: 'rollback',
      head: 'read',
    })
    expect(refused({ kind: 'unheld', ids: ['a'] })).toEqual({ kind: 'unheld', head: 'read' })
  })

  test.each([
    { kind: 'unreachable', file: 'o/x' },
    { kind: 'missing', file: 'o/x' },
    { kind: 'altered', file: 'o/x' },
    { kind: 'not-a-feed', file: 'o/x' },
    { kind: 'missing', file: 'root.2.json' },
    { kind: 'not-approved', file: 'head.json', needs: 2, has: 1 },
    { kind: 'newer-format', file: 'head.json', format: 2 },
    { kind: 'from-the-future', file: 'head.json', issued: 1 },
    { kind: 'stopped' },
    { kind: 'full' },
  ] as const)('for $kind of $file may be another one the next time', (refusal) => {
    expect(refused(refusal)).toEqual({ kind: refusal.kind })
  })
})
