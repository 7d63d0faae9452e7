import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { toBase64url } from '../../lib/packs/base64url.ts'
import type { Bytes } from '../../lib/packs/bytes.ts'
import { hashOf } from '../../lib/packs/hash.ts'
import { makePackFile } from '../../lib/packs/pack-file.ts'
import type { News, Order } from '../../lib/sync/orders.ts'
import { openSyncDesk } from '../../lib/sync/sync-desk.ts'
import { noon } from '../support/pack-item.ts'
import { subtle } from '../support/people.ts'
import { Publisher, replies } from '../support/publisher.ts'

let db: EvenkeelDb
let told: News[]
let carryOut: (order: Order) => Promise<void>
let answer: (url: string) => Promise<Response>
beforeEach(() => {
  answer = () => Promise.reject(new TypeError('No network'))
  db = createDb()
  told = []
  carryOut = openSyncDesk({
    db,
    fetch: (url) => answer(url),
    subtle,
    now: () => noon * 1000,
    alone: (work) => work(),
    tell: (news) => told.push(news),
  })
})
afterEach(async () => {
  db.close()
  await Dexie.delete(databaseName)
})

test('a pack that nobody follows any more is answered for too, so that the next one is not kept waiting', async () => {
  await carryOut({ kind: 'sync', feed: 'nobody', checkRoot: false })
  expect(told).toEqual([{ kind: 'synced', feed: 'nobody', synced: 'gone', kept: undefined }])
})

test('a file that is gone by the time it is read is refused', async () => {
  const file = new File([], 'pack')
  file.arrayBuffer = () => Promise.reject(new DOMException('The file is gone', 'NotFoundError'))
  await carryOut({ kind: 'look', wish: { kind: 'file', file } })
  expect(told).toMatchObject([{ kind: 'refused', refusal: { kind: 'unreadable' } }])
})

describe('a link at whose address nothing can be read is told apart', () => {
  const link = 'https://packs.example/acme/#evenkeel=kX3vR9mQ2bL7tYw8Za4Nce'
  const lookAt = async () => {
    await carryOut({ kind: 'look', wish: { kind: 'link', link } })
    return told.at(-1)
  }

  test('where nobody was heard, so that the browser may be asked for the host', async () => {
    const refusal = { kind: 'no-answer', address: 'https://packs.example/acme/' }
    expect(await lookAt()).toEqual({ kind: 'refused', refusal })
  })

  test.each([
    ['the host says that it is broken', async () => new Response('', { status: 503 })],
    ['it takes too long', () => Promise.reject(new DOMException('Too long', 'TimeoutError'))],
  ])('from one where %s', async (_, answers) => {
    answer = answers
    expect(await lookAt()).toMatchObject({ refusal: { kind: 'unreachable' } })
  })
})

describe('a pack that is followed', () => {
  const host = 'https://packs.example/'
  let publisher: Publisher
  const lookIn = (address: string, key?: Bytes) => {
    const link = `${address}#evenkeel=${publisher.feed}${key ? `&key=${toBase64url(key)}` : ''}`
    return carryOut({ kind: 'look', wish: { kind: 'link', link } })
  }
  const begin = async (key?: Bytes) => {
    publisher = await Publisher.of(key && { key })
    await publisher.publish(replies(3))
    answer = async (url) => {
      const file = publisher.files.get(new URL(url).pathname.slice(1))
      return new Response(file, { status: file ? 200 : 404 })
    }
    await lookIn(host, key)
    await carryOut({ kind: 'follow' })
    expect(told.at(-1)).toMatchObject({ kind: 'synced', kept: { address: host } })
  }
  const revision = async () => (await db.packs.get(publisher.feed))?.state.taken?.head.revision

  test('and is looked at in another place comes from there from now on, and is noted so', async () => {
    await begin()
    await lookIn('https://new.example/')
    expect(told.at(-1)).toMatchObject({ kind: 'synced', kept: { address: 'https://new.example/' } })
  })

  test('tells which head was read, be it that of an edge of the host that lags', async () => {
    await begin()
    const hashHere = () => hashOf(subtle, publisher.files.get('head.json') as Bytes)
    const first = await hashHere()
    const lagging = new Map(publisher.files)
    await publisher.publish(replies(3, 2))
    const fresh = answer
    answer = async (url) => new Response(lagging.get(new URL(url).pathname.slice(1)))
    await carryOut({ kind: 'sync', feed: publisher.feed, checkRoot: false })
    expect(told.at(-1)).toMatchObject({ synced: 'unchanged', kept: { head: first } })
    answer = fresh
    await carryOut({ kind: 'sync', feed: publisher.feed, checkRoot: false })
    expect(told.at(-1)).toMatchObject({ synced: 'applied', kept: { head: await hashHere() } })
    answer = async (url) => new Response(lagging.get(new URL(url).pathname.slice(1)))
    await carryOut({ kind: 'sync', feed: publisher.feed, checkRoot: false })
    expect(told.at(-1)).toMatchObject({ kind: 'refused', refusal: { kind: 'rollback' }, head: first })
  })

  test('tells of a "correct now" for an hour, also where what applied it could note nothing', async () => {
    await begin()
    await publisher.publish(replies(3, 2), { severity: 'correct-now' })
    const order = { kind: 'sync', feed: publisher.feed, checkRoot: false } as const
    await carryOut(order)
    await carryOut(order)
    expect(told.at(-1)).toMatchObject({ synced: 'unchanged', kept: { urgentAt: noon * 1000 } })
  })

  test('takes what a file brings, and goes on coming from where it did', async () => {
    await begin()
    await publisher.publish(replies(3, 2))
    const file = new File([makePackFile(publisher.files)], 'acme.evenkeel')
    await carryOut({ kind: 'look', wish: { kind: 'file', file } })
    expect(told.at(-1)).toMatchObject({ kind: 'synced', synced: 'applied', kept: { address: host } })
    await publisher.publish(replies(3, 3))
    await carryOut({ kind: 'sync', feed: publisher.feed, checkRoot: false })
    expect(await revision()).toBe(3)
  })

  describe('and is sealed', () => {
    const [first, second] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)]
    beforeEach(async () => {
      await begin(first)
      publisher.team = { ...publisher.team, key: second }
      await publisher.publish(replies(3, 2))
    })

    test('is opened with another key by the link that brings it, and goes on with that', async () => {
      await carryOut({ kind: 'sync', feed: publisher.feed, checkRoot: false })
      expect(told.at(-1)).toMatchObject({ kind: 'refused', refusal: { kind: 'sealed' } })
      await lookIn(host, second)
      expect(told.at(-1)).toMatchObject({ kind: 'synced', synced: 'applied' })
      await publisher.publish(replies(3, 3))
      await carryOut({ kind: 'sync', feed: publisher.feed, checkRoot: false })
      expect(await revision()).toBe(3)
    })

    test('keeps its key where another one opens nothing', async () => {
      await lookIn(host, second)
      await lookIn(host, first)
      await publisher.publish(replies(3, 3))
      await carryOut({ kind: 'sync', feed: publisher.feed, checkRoot: false })
      expect(await revision()).toBe(3)
    })
  })
})
