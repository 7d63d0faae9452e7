import Dexie from 'dexie'
import { feedOf } from '../replies/library-id.ts'
import type { EvenkeelDb, ItemRow } from './database.ts'
import { holdsOf, withHold } from './held-items.ts'
import { changedSince } from './library-revision.ts'
import type { PackItemRow, PackRow } from './pack-rows.ts'

/** The agent's replies as they stand on this machine, in the order of their ids. Those of one revision are always the same. */
export type Items = { readonly items: readonly ItemRow[]; readonly revision: string | undefined }

/**
 * In one transaction, so that nobody's change comes in between. Of a library that was read `before`, only what has changed since is read
 * again, and the rest stays the very same objects.
 */
export const readItems = (db: EvenkeelDb, before?: Items): Promise<Items> =>
  db.transaction('r', [db.items, db.revisions, db.packs, db.packItems], async () => {
    const row = await db.revisions.get('library')
    const changed = row && before?.revision !== undefined ? changedSince(row, before.revision) : undefined
    if (before && row?.revision === before.revision) return before
    const items = before && changed ? await readChanged(db, before.items, changed) : await readRows(db)
    return { items, revision: row?.revision }
  })

/** What the browser brings in one go, it brings while no key is heard. */
const mostAtOnce = 250

async function readRows(db: EvenkeelDb): Promise<readonly ItemRow[]> {
  const own = await inParts<ItemRow>((last) => (last ? db.items.where('id').above(last.id) : db.items.toCollection()))
  let all: readonly ItemRow[] = own
  for (const pack of await db.packs.toArray()) all = inOrder(all, await readPackRows(db, pack))
  return all
}

async function readPackRows({ packItems }: EvenkeelDb, { copy, state }: PackRow): Promise<readonly ItemRow[]> {
  const rows = await inParts<PackItemRow>((last) =>
    packItems
      .where('[copy+id]')
      .between([copy, last?.id ?? Dexie.minKey], [copy, Dexie.maxKey], last === undefined, false),
  )
  return asReplies(rows, state)
}

/** All of them, part by part, so that keys are heard in between. */
async function inParts<Row>(after: (last: Row | undefined) => Part<Row>): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const some = await after(rows.at(-1)).limit(mostAtOnce).toArray()
    rows.push(...some)
    if (some.length < mostAtOnce) return rows
  }
}

type Part<Row> = { readonly limit: (most: number) => { readonly toArray: () => PromiseLike<Row[]> } }

/** What a list can show and a search can find of a pack, as it stands now. */
function asReplies(rows: readonly PackItemRow[], state: PackRow['state']): readonly ItemRow[] {
  const holds = holdsOf(state)
  return rows.filter((row) => row.kind === 'reply' || row.kind === 'snippet').map((row) => withHold(row, holds))
}

async function readChanged(
  db: EvenkeelDb,
  before: readonly ItemRow[],
  changed: readonly string[],
): Promise<readonly ItemRow[]> {
  const fresh: ItemRow[] = []
  for (const [feed, ids] of Map.groupBy(changed, feedOf))
    for (let at = 0; at < ids.length; at += mostAtOnce)
      fresh.push(...(await readByIds(db, feed, ids.slice(at, at + mostAtOnce))))
  const gone = new Set(changed)
  const kept = before.filter(({ id }) => !gone.has(id))
  return inOrder(kept, fresh.sort(byId))
}

async function readByIds(
  db: EvenkeelDb,
  feed: string | undefined,
  ids: readonly string[],
): Promise<readonly ItemRow[]> {
  if (feed === undefined) return (await db.items.bulkGet([...ids])).filter((row) => row !== undefined)
  const pack = await db.packs.get(feed)
  if (!pack) return []
  const rows = await db.packItems.bulkGet(ids.map((id) => [pack.copy, id] as const))
  return asReplies(
    rows.filter((row) => row !== undefined),
    pack.state,
  )
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
