import { ok, type Result, refuse } from '../base/result.ts'
import type { EvenkeelDb } from '../db/database.ts'
import { newestUrgent } from '../db/news.ts'
import type { PackRow, PackSource } from '../db/pack-rows.ts'
import { readPack, setSource } from '../db/packs.ts'
import type { Bytes } from '../packs/bytes.ts'
import { hashOf } from '../packs/hash.ts'
import { type LinkRefusal, readLink } from '../packs/link.ts'
import type { Pinned } from '../packs/open-feed.ts'
import { readPackFile } from '../packs/pack-file.ts'
import type { Means, Progress, Read } from '../packs/reading.ts'
import type { PackRefusal } from '../packs/refusal.ts'
import { followPack, lookAtPack, type SeenPack } from './follow-pack.ts'
import { hearSilence } from './hear-silence.ts'
import type { Kept, News, NoAnswer, Order, Wish } from './orders.ts'
import { urgentFor } from './poll-rules.ts'
import { type Fetch, readAddress } from './read-address.ts'
import { readFolder } from './read-folder.ts'
import { sightOf } from './sight-of.ts'
import { type SyncRefusal, syncPack } from './sync-pack.ts'

/** The world, as far as syncing needs it. */
export type DeskWorld = {
  readonly db: EvenkeelDb
  readonly fetch: Fetch
  readonly subtle: SubtleCrypto
  /** In milliseconds since 1970. */
  readonly now: () => number
  /** Runs alone among all windows. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  readonly tell: (news: News) => void
}

type Found = { readonly read: Read; readonly source: PackSource; readonly pinned: Pinned }
/** Where a pack that is followed comes from from now on, and what opens it, if these are others. */
type Moved = { readonly source?: PackSource; readonly key?: string | undefined }
type Refused = SyncRefusal | LinkRefusal | NoAnswer

/** A pack file is a library in base64. */
const mostFileBytes = 100 * 2 ** 20

/** Carries out what a page orders, and tells what comes of it. What is looked at is held until it is followed or another order comes. */
export function openSyncDesk(world: DeskWorld): (order: Order) => Promise<void> {
  const { db, now, tell, alone } = world
  let stop = new AbortController()
  let seen: (SeenPack & { readonly source: PackSource }) | undefined
  // What a look saw may have come from another edge of the host than what was read then.
  let headRead: Bytes | undefined

  const heard =
    (read: Read): Read =>
    async (name, most) => {
      const got = await read(name, most)
      if (name === 'head.json' && got.ok) headRead = got.value
      return got
    }

  const means = (total?: number): Means => ({
    subtle: world.subtle,
    signal: stop.signal,
    onProgress: tellProgress(total),
  })
  const tellProgress = (total: number | undefined) => (progress: Progress) => {
    if (progress.kind === 'reading') tell({ kind: 'progress', done: progress.items, of: progress.of })
    else tell({ kind: 'progress', done: 0, of: total })
  }

  async function sync(
    feed: string,
    read: Read,
    checkRoot: boolean,
    { source, key }: Moved = {},
  ): Promise<Result<undefined, SyncRefusal>> {
    const synced = await alone(() => syncPack(feed, { ...means(), db, read: heard(read), now, checkRoot, key }))
    if (!synced.ok) return synced
    const moved = source ? await setSource(db, feed, source) : ok(undefined)
    if (!moved.ok) return moved
    tell({ kind: 'synced', feed, synced: synced.value, kept: await keptOf(feed) })
    return ok(undefined)
  }

  async function keptOf(feed: string): Promise<Kept | undefined> {
    const row = await readPack(db, feed)
    if (!row.ok || !row.value) return undefined
    const { source, state } = row.value
    if (!state.taken) return undefined
    const urgentAt = await newestUrgent(db, feed, now() - urgentFor)
    return {
      ...(source.kind === 'link' && { address: source.address }),
      ...(source.kind === 'folder' && { folder: true as const }),
      head: await hashOf(world.subtle, headRead ?? state.taken.file),
      ...(urgentAt !== undefined && { urgentAt }),
    }
  }

  async function syncFollowed(feed: string, checkRoot: boolean): Promise<Result<undefined, SyncRefusal>> {
    const row = await readPack(db, feed)
    if (!row.ok) return row
    const read = row.value && readAgain(row.value, world)
    if (read) return sync(feed, read, checkRoot)
    // Told all the same: somebody waits for an answer before the next errand is run.
    tell({ kind: 'synced', feed, synced: row.value ? 'unchanged' : 'gone', kept: await keptOf(feed) })
    return ok(undefined)
  }

  async function look(wish: Wish, show = tell): Promise<Result<undefined, Refused>> {
    const { fetch, wasSilent } = hearSilence(world.fetch)
    const found = await find(wish, fetch)
    if (!found.ok) return found
    const { read, source, pinned } = found.value
    const looked = await lookAtPack(read, pinned, Math.floor(now() / 1000), means())
    if (!looked.ok && looked.refusal.kind === 'unreachable' && source.kind === 'link' && wasSilent())
      return refuse({ kind: 'no-answer', address: source.address })
    if (!looked.ok) return looked
    const { feed } = looked.value.sight
    const row = await readPack(db, feed)
    if (!row.ok) return row
    if (row.value) return sync(feed, read, true, { key: pinned.key, ...(doesFollow(source, row.value) && { source }) })
    seen = { ...looked.value, source }
    show({ kind: 'seen', sight: sightOf(looked.value, source) })
    return ok(undefined)
  }

  async function adopt(link: string): Promise<Result<undefined, Refused>> {
    const looked = await look({ kind: 'link', link }, () => undefined)
    if (!looked.ok) return looked
    if (seen?.sight.isPinned) return follow()
    return seen ? refuse({ kind: 'bad-fragment' }) : ok(undefined)
  }

  async function follow(): Promise<Result<undefined, Refused>> {
    if (!seen) return ok(undefined)
    const { whole, source, sight } = seen
    const onStored = (done: number) => tell({ kind: 'progress', done, of: whole.items.length })
    const followed = await alone(() => followPack(db, source, whole, now(), { signal: stop.signal, onStored }))
    if (!followed.ok) return followed
    seen = undefined
    tell({ kind: 'synced', feed: sight.feed, synced: 'applied', kept: await keptOf(sight.feed) })
    return ok(undefined)
  }

  const carryOut = (order: Exclude<Order, { kind: 'stop' }>): Promise<Result<undefined, Refused>> => {
    switch (order.kind) {
      case 'sync':
        return syncFollowed(order.feed, order.checkRoot)
      case 'adopt':
        return adopt(order.link)
      case 'look':
        return look(order.wish)
      case 'follow':
        return follow()
    }
  }

  return async (order) => {
    if (order.kind === 'stop') return stop.abort()
    stop = new AbortController()
    if (order.kind !== 'follow') seen = undefined
    headRead = undefined
    const done = await carryOut(order).catch(brokenOff)
    if (done.ok) return
    const { refusal } = done
    const head = headRead ? { head: await hashOf(world.subtle, headRead) } : {}
    tell({ kind: 'refused', ...(order.kind === 'sync' && { feed: order.feed }), refusal, ...head })
  }
}

/** What nobody foresaw, as a file that is gone by the time it is read, must not leave a page waiting. A message could quote a reply. */
const brokenOff = (error: unknown) =>
  refuse({ kind: 'unreadable' as const, detail: error instanceof Error ? error.name : typeof error })

async function find(wish: Wish, fetch: Fetch): Promise<Result<Found, PackRefusal | LinkRefusal>> {
  switch (wish.kind) {
    case 'link': {
      const link = readLink(wish.link.trim())
      if (!link.ok) return link
      const { address, ...pinned } = link.value
      return ok({ read: readAddress(address, fetch), source: { kind: 'link', address }, pinned })
    }
    case 'file': {
      const { file } = wish
      if (file.size > mostFileBytes) return refuse({ kind: 'too-large', file: file.name, most: mostFileBytes })
      const read = readPackFile(new Uint8Array(await file.arrayBuffer()))
      return read.ok ? ok({ read: read.value, source: { kind: 'file', name: file.name }, pinned: {} }) : read
    }
    case 'folder': {
      const { folder } = wish
      return ok({ read: readFolder(folder), source: { kind: 'folder', name: folder.name, folder }, pinned: {} })
    }
  }
}

/** A file brings what is new today; what comes by itself goes on coming from where it did. */
const doesFollow = ({ kind }: PackSource, { source }: PackRow): boolean => kind !== 'file' || source.kind === 'file'

/** A file does not become another by itself. */
function readAgain({ source }: PackRow, { fetch }: DeskWorld): Read | undefined {
  switch (source.kind) {
    case 'link':
      return readAddress(source.address, fetch)
    case 'folder':
      return readFolder(source.folder)
    case 'file':
      return undefined
  }
}
