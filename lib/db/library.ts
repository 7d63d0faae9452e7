import { liveQuery } from 'dexie'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Item } from '../replies/item.ts'
import type { EvenkeelDb, ItemRow, Origin, UseRow } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'

/** The agent's library as it stands on this machine. */
export type Library = { readonly items: readonly ItemRow[]; readonly uses: readonly UseRow[] }

/** Calls back with the library now and after every change, also one made in another window. Returns the way to stop. */
export function watchLibrary(db: EvenkeelDb, seen: (library: Result<Library, DbRefusal>) => void): () => void {
  let items: Result<readonly ItemRow[], DbRefusal> | undefined
  let uses: Result<readonly UseRow[], DbRefusal> | undefined
  const tell = () => {
    if (!items || !uses) return
    if (!items.ok) seen(items)
    else if (!uses.ok) seen(uses)
    else seen(ok({ items: items.value, uses: uses.value }))
  }
  // Apart, so that a use, which every open sidebar hears of, does not make each of them read all replies again.
  const stops = [
    watch(
      () => db.items.toArray(),
      (read) => {
        items = read
        tell()
      },
    ),
    watch(
      () => db.uses.toArray(),
      (read) => {
        uses = read
        tell()
      },
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function watch<T>(read: () => Promise<T>, seen: (read: Result<T, DbRefusal>) => void): () => void {
  const subscription = liveQuery(() => tryDb(read)).subscribe({
    next: seen,
    error: () => seen(refuse({ kind: 'unreadable', detail: 'liveQuery' })),
  })
  return () => subscription.unsubscribe()
}

/** Adds these items, replacing those with the same ids: all of them, or none. */
export const addItems = (db: EvenkeelDb, items: readonly Item[], origin: Origin): Promise<Result<number, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', db.items, async () => {
      await db.items.bulkPut(items.map((item) => ({ ...item, origin })))
      return items.length
    }),
  )

/** Takes everything of one origin out, with what was remembered of its use. */
export const removeItems = (db: EvenkeelDb, origin: Origin): Promise<Result<number, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', db.items, db.uses, async () => {
      const ids = await db.items.where({ origin }).primaryKeys()
      await db.uses.bulkDelete(ids)
      await db.items.bulkDelete(ids)
      return ids.length
    }),
  )

/** Two weeks: what helped in last month's outage should not stand above what helps today. */
const halfLife = 14 * 24 * 60 * 60 * 1000

export const scoreNow = ({ score, last }: UseRow, now: number): number => score * 0.5 ** ((now - last) / halfLife)

/** Remembers that the agent used this item. Losing it harms nobody, so a full disk is no matter here. */
export async function recordUse(db: EvenkeelDb, id: string, now: number): Promise<void> {
  await tryDb(() =>
    db.transaction('rw', db.uses, async () => {
      const row = await db.uses.get(id)
      await db.uses.put({ id, score: (row ? scoreNow(row, now) : 0) + 1, last: now })
    }),
  )
}
