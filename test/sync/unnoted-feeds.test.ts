import { expect, test } from 'vitest'
import type { PackRow } from '../../lib/db/pack-rows.ts'
import { unnotedFeeds } from '../../lib/sync/unnoted-feeds.ts'

const address = 'https://packs.example/'
const row = (feed: string, source: object = { kind: 'link', address }) => ({ feed, source }) as PackRow
const check = { address, head: 'x', tried: 5, failures: 0, looks: 3 }
const notYet = { head: '', tried: 0, failures: 0, looks: 0 }
const never = { address, ...notYet }

test('a pack that is followed and noted nowhere is to be looked at', () => {
  expect(unnotedFeeds([row('a'), row('b')], { b: check })).toEqual([['a', never]])
})

test('so is one that comes from a folder', () => {
  expect(unnotedFeeds([row('a', { kind: 'folder', name: 'packs' })], {})).toEqual([['a', { folder: true, ...notYet }]])
})

test('what is noted is left as it is, and a pack that came as a file has nowhere to look', () => {
  expect(unnotedFeeds([row('a'), row('b', { kind: 'file', name: 'b.pack' })], { a: check })).toEqual([])
})

test('a name that every object has is no note', () => {
  expect(unnotedFeeds([row('constructor')], {})).toEqual([['constructor', never]])
})
