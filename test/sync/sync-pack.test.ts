import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDb, databaseName, type EvenkeelDb } from '../../lib/db/database.ts'
import { readEarlierTexts } from '../../lib/db/earlier-texts.ts'
import { readPack, removePack, setSource } from '../../lib/db/packs.ts'
import { readItems } from '../../lib/db/read-library.ts'
import { readFrom } from '../../lib/packs/pack-file.ts'
import type { Read } from '../../lib/packs/reading.ts'
import { libraryId } from '../../lib/replies/library-id.ts'
import { followPack, lookAtPack } from '../../lib/sync/follow-pack.ts'
import { syncPack } from '../../lib/sync/sync-pack.ts'
import { noon } from '../support/pack-item.ts'
import { subtle } from '../support/people.ts'
import { accepted, Publisher, replies, reply } from '../support/publisher.ts'

const now = noon * 1000

let db: EvenkeelDb
let publisher: Publisher
beforeEach(async () => {
  db = createDb()
  publisher = await Publisher.of()
  await publisher.publish(replies(30))
})
afterEach(async () => {
  vi.restoreAllMocks()
  db.close()
  await Dexie.delete(databaseName)
})

const read = (): Read => readFrom(publisher.files)
const source = { kind: 'link', address: 'https://packs.example/' } as const

async function follow(signal?: AbortSignal) {
  const { whole } = accepted(await lookAtPack(read(), {}, noon, { subtle }))
  return followPack(db, source, whole, now, { signal })
}

const sync = (how: Partial<Parameters<typeof syncPack>[1]> = {}) =>
  syncPack(publisher.feed, { db, read: read(), subtle, now: () => now, ...how })

const bodies = async () => new Map((await readItems(db)).items.map(({ id, body }) => [id, body]))
const idOf = (number: number) => libraryId(publisher.feed, reply(number).id)
const news = () => db.news.toArray()
const everything = async () =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)))

describe('following a pack', () => {
  test('brings all its replies into the library, and nothing else', async () => {
    expect(accepted(await follow())).toBe('applied')
    const found = await bodies()
    expect(found.size).toBe(30)
    expect(found.get(idOf(3))).toBe('We are on it, as of revision 1.')
    expect(await db.copies.count()).toBe(0)
    expect(await news()).toEqual([])
  })

  test('can be cancelled, and leaves nothing', async () => {
    const stop = new AbortController()
    const { whole } = accepted(await lookAtPack(read(), {}, noon, { subtle }))
    const onStored = () => stop.abort()
    const followed = await followPack(db, source, whole, now, { signal: stop.signal, onStored })
    expect(followed).toEqual({ ok: false, refusal: { kind: 'stopped' } })
    expect(await bodies()).toEqual(new Map())
    expect([await db.packItems.count(), await db.packBuckets.count(), await db.copies.count()]).toEqual([0, 0, 0])
  })

  test('ends with a full disk as it began, and says so', async () => {
    const put = IDBObjectStore.prototype.put
    let written = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'packItems' && ++written > 10) throw new DOMException('No space', 'QuotaExceededError')
      return put.apply(this, row)
    })
    expect(await follow()).toEqual({ ok: false, refusal: { kind: 'full' } })
    vi.restoreAllMocks()
    expect(await bodies()).toEqual(new Map())
    expect(await readPack(db, publisher.feed)).toEqual({ ok: true, value: undefined })
  })

  test('what a killed browser has left of an earlier try is cleared away', async () => {
    await db.copies.put({ copy: 'half' })
    const { whole } = accepted(await lookAtPack(read(), {}, noon, { subtle }))
    await db.packItems.put({ ...whole.items[0], copy: 'half', origin: 'pack', added: 1 } as never)
    await follow()
    expect(await db.packItems.count()).toBe(30)
    expect(await db.copies.count()).toBe(0)
  })
})

describe('a revision', () => {
  beforeEach(() => follow())

  test('that changes two replies and takes one out is all there, with what was before', async () => {
    const changed = [...replies(29).slice(2), reply(0, 2), reply(1, 2)]
    await publisher.publish(changed, { severity: 'correct-now', note: 'The deadline is 30 days now.' })
    expect(accepted(await sync())).toBe('applied')
    const found = await bodies()
    expect(found.size).toBe(29)
    expect(found.get(idOf(0))).toBe('We are on it, as of revision 2.')
    expect(found.get(idOf(2))).toBe('We are on it, as of revision 1.')
    const [told, ...others] = await news()
    expect(others).toEqual([])
    expect(told).toMatchObject({ revision: 2, isUrgent: true, isRead: 0, more: 0 })
    expect(told?.notes).toMatchObject([{ note: 'The deadline is 30 days now.', severity: 'correct-now' }])
    expect(told?.items.map(({ id, before, after }) => [id, before?.at(-2), after?.at(-2)])).toEqual([
      [idOf(0), '1', '2'],
      [idOf(1), '1', '2'],
      [idOf(29), '1', undefined],
    ])
  })

  test('also clears away what a killed browser has left, though it comes as a step', async () => {
    await db.packItems.put({ ...(await db.packItems.toArray())[0], copy: 'half' } as never)
    await db.copies.put({ copy: 'half' })
    await publisher.publish(replies(30, 2))
    await sync()
    expect(await db.packItems.count()).toBe(30)
    expect(await db.copies.count()).toBe(0)
  })

  test('that changes nothing is silent', async () => {
    await publisher.publish(replies(30))
    expect(accepted(await sync())).toBe('applied')
    expect(await news()).toEqual([])
    expect(accepted(await sync())).toBe('unchanged')
  })

  test('is read again alone: the replies it leaves stay the very same objects', async () => {
    const before = await readItems(db)
    await publisher.publish([reply(0, 2), ...replies(30).slice(1)])
    await sync()
    const after = await readItems(db, before)
    expect(after.items[0]?.body).toContain('revision 2')
    expect(after.items.slice(1).every((item, at) => item === before.items[at + 1])).toBe(true)
  })

  test('can be followed by the next ones, also after many were missed', async () => {
    for (let revision = 2; revision < 40; revision++)
      await publisher.publish([reply(revision % 30, revision), ...replies(30).filter((_, at) => at !== revision % 30)])
    expect(accepted(await sync())).toBe('applied')
    const found = await bodies()
    expect([...found.values()].filter((body) => body.includes('revision 39'))).toHaveLength(1)
    await publisher.publish(replies(30, 40))
    await sync()
    expect([...new Set((await bodies()).values())]).toEqual(['We are on it, as of revision 40.'])
  })

  test('whose steps are gone comes whole, and tells what it changed all the same', async () => {
    await publisher.publish([reply(0, 2), ...replies(31).slice(2)])
    const [whole] = publisher.out?.head.whole ?? []
    for (const name of publisher.files.keys())
      if (name.startsWith('o/') && name !== `o/${whole}`) publisher.files.delete(name)
    expect(accepted(await sync())).toBe('applied')
    const [told] = await news()
    expect(told?.items.map(({ id }) => id).sort()).toEqual([idOf(0), idOf(1), idOf(30)])
    expect((await bodies()).size).toBe(30)
    expect(await db.packItems.count()).toBe(30)
  })

  test('that is refused leaves everything as it was, to the letter', async () => {
    const before = await everything()
    const { files } = publisher.history.get(1) ?? { files: new Map() }
    await publisher.publish(replies(30, 2))
    await sync()
    const after = await everything()
    expect(await sync({ read: readFrom(files) })).toMatchObject({ ok: false, refusal: { kind: 'rollback' } })
    expect(await everything()).toEqual(after)
    expect(after).not.toEqual(before)
  })

  test.each([
    ['QuotaExceededError', () => new DOMException('No space', 'QuotaExceededError')],
    ['AbortError', () => new DOMException('Aborted', 'AbortError')],
  ])('on a full disk (%s) leaves everything as it was', async (_, error) => {
    await publisher.publish(replies(30, 2))
    const before = await everything()
    const put = IDBObjectStore.prototype.put
    let written = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      written += 1
      if (written > 12) throw error()
      return put.apply(this, row)
    })
    expect(await sync()).toEqual({ ok: false, refusal: { kind: 'full' } })
    vi.restoreAllMocks()
    expect(await everything()).toEqual(before)
    expect(accepted(await sync())).toBe('applied')
  })

  test('that two windows take at the same moment is accepted once', async () => {
    await publisher.publish(replies(30, 2), { note: 'New wording.' })
    const done = await Promise.all([sync(), sync()])
    expect(done.map(accepted).sort()).toEqual(['applied', 'unchanged'])
    expect(await news()).toHaveLength(1)
  })
})

describe('what one approver holds', () => {
  const hold = { id: reply(4).id, status: 'held', reason: 'Being checked', decides: 'Bo', since: noon } as const
  beforeEach(() => follow())

  test('is held in the library at once, is told, and stays with its text', async () => {
    await publisher.stamp([hold])
    expect(accepted(await sync())).toBe('applied')
    const held = (await readItems(db)).items.find(({ id }) => id === idOf(4))
    expect(held).toMatchObject({ status: 'held', hold: { reason: 'Being checked', decides: 'Bo', since: noon } })
    expect((await news())[0]?.items).toMatchObject([{ id: idOf(4), status: 'held', hold: { decides: 'Bo' } }])
  })

  test('is free again with the next revision, which the team has approved', async () => {
    await publisher.stamp([hold])
    await sync()
    const before = await readItems(db)
    await publisher.publish(replies(30))
    await sync()
    for (const items of [(await readItems(db)).items, (await readItems(db, before)).items])
      expect(items.find(({ id }) => id === idOf(4))).toMatchObject({ status: 'approved' })
  })
})

describe('what stands otherwise, though its words are the same,', () => {
  const hold = { id: reply(4).id, status: 'withdrawn', reason: 'Wrong', decides: 'Bo', since: noon } as const
  const loseSteps = () => {
    for (const [, hash] of publisher.out?.head.steps ?? []) publisher.files.delete(`o/${hash}`)
  }
  const standing = async (before: Awaited<ReturnType<typeof readItems>>) =>
    [await readItems(db, before), await readItems(db)].map(
      ({ items }) => items.find(({ id }) => id === idOf(4))?.status,
    )
  beforeEach(() => follow())

  test('is known to an open sidebar when the revision comes whole with its stamp', async () => {
    const before = await readItems(db)
    await publisher.publish([reply(0, 2), ...replies(30).slice(1)])
    await publisher.stamp([hold])
    loseSteps()
    expect(accepted(await sync())).toBe('applied')
    expect(await standing(before)).toEqual(['withdrawn', 'withdrawn'])
  })

  test('is known to an open sidebar when a whole lets it go', async () => {
    await publisher.stamp([hold])
    await sync()
    const before = await readItems(db)
    await publisher.publish([reply(0, 2), ...replies(30).slice(1)])
    loseSteps()
    expect(accepted(await sync())).toBe('applied')
    expect(await standing(before)).toEqual(['approved', 'approved'])
  })
})

test.each(['step', 'whole'])('a pack that moves while a %s comes in stays where it moved to', async (way) => {
  await follow()
  await publisher.publish(replies(30, 2))
  if (way === 'whole') for (const [, hash] of publisher.out?.head.steps ?? []) publisher.files.delete(`o/${hash}`)
  const moved = { kind: 'link', address: 'https://elsewhere.example/' } as const
  const files = read()
  const moving: Read = async (name, most) => {
    await setSource(db, publisher.feed, moved)
    return files(name, most)
  }
  expect(accepted(await sync({ read: moving }))).toBe('applied')
  expect(accepted(await readPack(db, publisher.feed))?.source).toEqual(moved)
})

test('a pack that is accepted out leaves nothing behind, and no other pack is touched', async () => {
  await follow()
  const other = await Publisher.of({ publisher: 'Other' })
  await other.publish(replies(3))
  const { whole } = accepted(await lookAtPack(readFrom(other.files), {}, noon, { subtle }))
  await followPack(db, source, whole, now, {})
  await publisher.publish(replies(30, 2))
  await sync()
  await db.uses.bulkPut([idOf(1), libraryId(other.feed, reply(1).id)].map((id) => ({ id, score: 1, last: now })))
  await removePack(db, publisher.feed)
  expect([...(await bodies()).keys()].every((id) => id.startsWith(other.feed))).toBe(true)
  expect((await bodies()).size).toBe(3)
  expect(await db.uses.count()).toBe(1)
  expect(await news()).toEqual([])
  expect(accepted(await sync())).toBe('gone')
})

test('of more changes than are listed, what every text said before can still be looked up for a draft', async () => {
  await publisher.publish(replies(520))
  await follow()
  await publisher.publish(replies(520, 3))
  accepted(await sync())
  const unread = (await news()).filter(({ isRead }) => isRead === 0)
  expect(unread.map(({ items, more }) => [items.length, more])).toEqual([[500, 20]])
  const used = replies(520).map((_, number) => ({
    id: idOf(number),
    parts: [],
    how: 'inserted' as const,
    minute: now,
    ticket: '4711',
  }))
  const earlier = await readEarlierTexts(db, used)
  expect(new Set(earlier.flatMap(({ bodies }) => bodies))).toEqual(new Set(['We are on it, as of revision 1.']))
  expect(earlier).toHaveLength(520)
  await removePack(db, publisher.feed)
  expect(await news()).toEqual([])
})
