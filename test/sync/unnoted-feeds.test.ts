import { expect, test } from 'vitest'
import type { PackRow } from '../../lib/db/pack-rows.ts'
import { unnotedFeeds } from '../../lib/sync/unnoted-feeds.ts'

const address = 'https://packs.example/'
const row = (feed: string, source: object = { kind: 'link', address }) => ({ feed, source }) as PackRow
const check = { address, head: 'x', tried: 5, failures: 0, looks: 3 }
const never = { address, head: '', tried: 0, failures: 0, looks: 0 }

test('a pack that is followed and noted nowhere is to be looked at', () => {
  expect(unnotedFeeds([row('a'), row('b')], { b: check })).toEqual([['a', never]])
})

test('what is noted is left as it is, and a pack that came as a file or from a folder has nowhere to look', () => {
  const rows = [row('a'), row('b', { kind: 'file', name: 'b.pack' }), row('c', { kind: 'folder', name: 'packs' })]
  expect(unnotedFeeds(rows, { a: check })).toEqual([])
})

test('a name that every object has is no note', () => {
  expect(unnotedFeeds([row('constructor')], {})).toEqual([['constructor', never]])
})
