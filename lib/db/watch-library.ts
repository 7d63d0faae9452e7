import { liveQuery } from 'dexie'
import { ok, type Result, refuse } from '../base/result.ts'
import type { EvenkeelDb, ItemRow, UseRow } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'

/** The agent's library as it stands on this machine. Items of one revision are always the same. */
export type Library = Items & { readonly uses: readonly UseRow[] }
type Items = { readonly items: readonly ItemRow[]; readonly revision: string | undefined }

/** Calls back with the library now and after every change, also one made in another window. Returns the way to stop. */
export function watchLibrary(db: EvenkeelDb, seen: (library: Result<Library, DbRefusal>) => void): () => void {
  let stop = watchTables(db, seen)
  const begin = () => {
    stop()
    stop = watchTables(db, seen)
  }
  // Somebody deletes the database or makes it newer, and the browser closes this connection: read what is there afterwards.
  let soon: ReturnType<typeof setTimeout> | undefined
  const beginAgain = () => {
    soon = setTimeout(begin)
  }
  db.on('versionchange', beginAgain)
  return () => {
    db.on('versionchange').unsubscribe(beginAgain)
    clearTimeout(soon)
    stop()
  }
}

/** Each apart, so that a use, which every open sidebar hears of, does not make all of them read all replies again. */
function watchTables(db: EvenkeelDb, seen: (library: Result<Library, DbRefusal>) => void): () => void {
  let items: Result<Items, DbRefusal> | undefined
  let uses: Result<readonly UseRow[], DbRefusal> | undefined
  const tell = () => {
    if (!items || !uses) return
    if (!items.ok) seen(items)
    else if (!uses.ok) seen(uses)
    else seen(ok({ ...items.value, uses: uses.value }))
  }
  const stops = [
    watch(
      () => readItems(db),
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

/** In one transaction, so that nobody's change comes in between. */
export const readItems = (db: EvenkeelDb): Promise<Items> =>
  db.transaction('r', db.items, db.revisions, async () => {
    const [items, row] = await Promise.all([readRows(db), db.revisions.get('library')])
    return { items, revision: row?.revision }
  })

/** What the browser brings in one go, it brings while no key is heard. */
const mostAtOnce = 500

/** All of them in the order of their ids, part by part, so that keys are heard in between. */
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

/**
 * Tells each reading when it is done, and not when nothing has changed meanwhile, as the library would: while somebody writes
 * without end, that never comes.
 */
function watch<T>(read: () => Promise<T>, seen: (read: Result<T, DbRefusal>) => void): () => void {
  const readAndTell = async () => {
    const found = await tryDb(read)
    // Outside of Dexie's own zone, in which whatever the listener reads would be watched too.
    setTimeout(() => subscription.closed || seen(found))
  }
  const subscription = liveQuery(readAndTell).subscribe({
    error: () => seen(refuse({ kind: 'unreadable', detail: 'liveQuery' })),
  })
  return () => subscription.unsubscribe()
}
