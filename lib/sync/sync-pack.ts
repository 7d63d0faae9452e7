import { ok, type Result, refuse } from '../base/result.ts'
import { applyChange } from '../db/apply-change.ts'
import { clearCopies } from '../db/copies.ts'
import type { EvenkeelDb } from '../db/database.ts'
import type { DbRefusal } from '../db/db-refusal.ts'
import type { PackRow } from '../db/pack-rows.ts'
import { keepState, keptItems, readPack } from '../db/packs.ts'
import type { PackState } from '../packs/pack-state.ts'
import { readUpdate } from '../packs/read-update.ts'
import type { Means, Read } from '../packs/reading.ts'
import type { PackRefusal } from '../packs/refusal.ts'
import type { Update } from '../packs/update.ts'
import { takeWhole } from './follow-pack.ts'

export type SyncRefusal = PackRefusal | DbRefusal
/** `gone`: nobody follows the pack any more. */
export type Synced = 'unchanged' | 'applied' | 'gone'

type World = Means & {
  readonly db: EvenkeelDb
  readonly read: Read
  /** In milliseconds since 1970. */
  readonly now: () => number
  /** Looks for a newer root although nothing tells of one. */
  readonly checkRoot?: boolean
  /** What a link brought to open a sealed feed with, base64url: taken in the place of the one before once it has opened something. */
  readonly key?: string | undefined
  readonly onStored?: (items: number) => void
}

/** Each time somebody else was quicker there is less to do. */
const mostTries = 3

/** Brings a pack to what its feed says now: wholly, or not at all. One at a time in all windows. */
export async function syncPack(feed: string, world: World): Promise<Result<Synced, SyncRefusal>> {
  const synced = await bringUpToDate(feed, world)
  // What nobody needs any more goes, also what a browser left that was killed: a whole library may come never again.
  await clearCopies(world.db)
  return synced
}

async function bringUpToDate(feed: string, world: World): Promise<Result<Synced, SyncRefusal>> {
  const { db, read, now, key } = world
  for (let tries = 0; tries < mostTries; tries++) {
    const before = await readPack(db, feed)
    if (!before.ok) return before
    if (!before.value) return ok('gone')
    const row = before.value
    const means = { ...world, ...keptItems(db, row) }
    const readFrom = (state: PackState) => readUpdate(read, state, Math.floor(now() / 1000), means)
    const opened = key !== undefined && key !== row.state.key ? await readFrom({ ...row.state, key }) : undefined
    const update = opened?.ok && 'buckets' in opened.value ? opened : await readFrom(row.state)
    if (!update.ok) return update
    const done = await apply(update.value, row, world)
    if (!done.ok) return done
    if (done.value !== 'overtaken') return ok(done.value)
  }
  return ok('unchanged')
}

async function apply(
  update: Update,
  row: PackRow,
  { db, now, signal, onStored }: World,
): Promise<Result<Synced | 'overtaken', SyncRefusal>> {
  switch (update.kind) {
    case 'unchanged':
      return ok('unchanged')
    case 'rotated': {
      const kept = await keepState(db, row, update.state)
      if (!kept.ok) return kept
      return update.refusal ? refuse(update.refusal) : ok('unchanged')
    }
    case 'stamped':
      return applyChange(db, row, { ...nothingElse, state: update.state }, now())
    case 'changed':
      return applyChange(db, row, update, now())
    case 'whole':
      return takeWhole(db, row.source, row, update, now(), { signal, onStored })
  }
}

const nothingElse = { puts: [], gones: [], buckets: new Map(), notes: [], isUrgent: false } as const
