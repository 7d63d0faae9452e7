import { liveQuery } from 'dexie'
import { ok, type Result, refuse } from '../base/result.ts'
import type { EvenkeelDb, UseRow } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'
import { type Items, readItems } from './read-library.ts'

/** The agent's library as it stands on this machine. */
export type Library = Items & { readonly uses: readonly UseRow[] }

type Seen = (library: Result<Library, DbRefusal>) => void

/** Resolves when somebody has a moment: reading thousands of replies makes keys wait. */
export type Moment = () => Promise<void>

/**
 * Calls back with the library now and after every change, also one made in another window. After the first time `moment` is awaited
 * before it is read again. Returns the way to stop.
 */
export function watchLibrary(db: EvenkeelDb, seen: Seen, moment: Moment = async () => undefined): () => void {
  let stop = watchTables(db, seen, moment)
  const begin = () => {
    stop()
    stop = watchTables(db, seen, moment)
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
function watchTables(db: EvenkeelDb, seen: Seen, moment: Moment): () => void {
  let items: Result<Items, DbRefusal> | undefined
  let uses: Result<readonly UseRow[], DbRefusal> | undefined
  const tell = () => {
    if (!items || !uses) return
    if (!items.ok) seen(items)
    else if (!uses.ok) seen(uses)
    else seen(ok({ ...items.value, uses: uses.value }))
  }
  const stopItems = followItems(db, moment, (read) => {
    items = read
    tell()
  })
  const stopUses = watch(
    () => db.uses.toArray(),
    (read) => {
      uses = read
      tell()
    },
  )
  return () => {
    stopItems()
    stopUses()
  }
}

/** Reads the items when their revision has become another; one reading at a time, however often it does meanwhile. */
function followItems(db: EvenkeelDb, moment: Moment, seen: (items: Result<Items, DbRefusal>) => void): () => void {
  let last: Items | undefined
  let reading = false
  let changed = false
  let stopped = false

  async function read(): Promise<void> {
    changed = true
    if (reading) return
    reading = true
    while (changed && !stopped) {
      if (last) await moment()
      changed = false
      const found = await tryDb(() => readItems(db, last))
      if (found.ok) last = found.value
      if (!stopped) seen(found)
    }
    reading = false
  }

  const stop = watch(
    () => db.revisions.get('library'),
    () => void read(),
  )
  return () => {
    stopped = true
    stop()
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
