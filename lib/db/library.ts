import type { Result } from '../base/result.ts'
import type { Item } from '../replies/item.ts'
import type { EvenkeelDb, ItemRow, Origin, UseRow } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'
import { noteChange } from './library-revision.ts'

/** Adds these items, replacing those with the same ids: all of them, or none. */
export const addItems = (
  db: EvenkeelDb,
  items: readonly Item[],
  origin: Origin,
  now: number,
): Promise<Result<number, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', db.items, db.revisions, async () => {
      const revision = await noteChange(
        db,
        items.map(({ id }) => id),
      )
      const rows = items.map((item) => ({ ...item, origin, added: now }))
      // Asked for together: after an abort, which a full disk is, the second would be refused for coming too late.
      await Promise.all([db.revisions.put(revision), db.items.bulkPut(rows)])
      return items.length
    }),
  )

/** When the newest of these came in, in milliseconds since 1970; undefined where none of them says. */
export function lastChange(items: readonly ItemRow[]): number | undefined {
  const last = items.reduce((latest, { added = 0 }) => Math.max(latest, added), 0)
  return last === 0 ? undefined : last
}

/** Takes everything of one origin out, with what was remembered and learned of its use. */
export const removeItems = (db: EvenkeelDb, origin: Origin): Promise<Result<number, DbRefusal>> =>
  tryDb(() =>
    db.transaction('rw', [db.items, db.uses, db.learned, db.insertions, db.revisions], async () => {
      const ids = await db.items.where({ origin }).primaryKeys()
      const revision = await noteChange(db, ids)
      await Promise.all([
        db.revisions.put(revision),
        db.uses.bulkDelete(ids),
        db.learned.bulkDelete(ids),
        db.insertions.filter(({ id }) => ids.includes(id)).delete(),
        db.items.bulkDelete(ids),
      ])
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
