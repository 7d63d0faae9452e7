import type { EvenkeelDb, ItemRow } from './database.ts'
import { changedSince } from './library-revision.ts'

/** The agent's replies as they stand on this machine, in the order of their ids. Those of one revision are always the same. */
export type Items = { readonly items: readonly ItemRow[]; readonly revision: string | undefined }

/**
 * In one transaction, so that nobody's change comes in between. Of a library that was read `before`, only what has changed since is read
 * again, and the rest stays the very same objects.
 */
export const readItems = (db: EvenkeelDb, before?: Items): Promise<Items> =>
  db.transaction('r', db.items, db.revisions, async () => {
    const row = await db.revisions.get('library')
    const changed = row && before?.revision !== undefined ? changedSince(row, before.revision) : undefined
    if (before && row?.revision === before.revision) return before
    const items = before && changed ? await readChanged(db, before.items, changed) : await readRows(db)
    return { items, revision: row?.revision }
  })

/** What the browser brings in one go, it brings while no key is heard. */
const mostAtOnce = 250

/** All of them, part by part, so that keys are heard in between. */
async function readRows({ items }: EvenkeelDb): Promise<ItemRow[]> {
  const rows: ItemRow[] = []
  for (;;) {
    const last = rows.at(-1)?.id
    const part = last === undefined ? items.toCollection() : items.where('id').above(last)
    const some = await part.limit(mostAtOnce).toArray()
    rows.push(...some)
    if (some.length < mostAtOnce) return rows
  }
}

async function readChanged(
  db: EvenkeelDb,
  before: readonly ItemRow[],
  changed: readonly string[],
): Promise<readonly ItemRow[]> {
  const fresh: ItemRow[] = []
  for (let at = 0; at < changed.length; at += mostAtOnce)
    for (const row of await db.items.bulkGet(changed.slice(at, at + mostAtOnce))) if (row) fresh.push(row)
  const gone = new Set(changed)
  const kept = before.filter(({ id }) => !gone.has(id))
  return inOrder(kept, fresh.sort(byId))
}

const byId = ({ id: a }: ItemRow, { id: b }: ItemRow): number => (a < b ? -1 : 1)

/** Two that stand in order, as one that does. */
function inOrder(some: readonly ItemRow[], others: readonly ItemRow[]): readonly ItemRow[] {
  const all: ItemRow[] = []
  let at = 0
  for (const row of some) {
    while (at < others.length && (others[at] as ItemRow).id < row.id) all.push(others[at++] as ItemRow)
    all.push(row)
  }
  return [...all, ...others.slice(at)]
}
