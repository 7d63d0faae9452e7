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

export type Watching = {
  readonly stop: () => void
  /** Resolves when the newest library there is has been told, without waiting for a moment. */
  readonly catchUp: () => Promise<void>
}

/**
 * Calls back with the library now and after every change, also one made in another window. After the first time `moment` is awaited
 * before it is read again.
 */
export function watchLibrary(db: EvenkeelDb, seen: Seen, moment: Moment = async () => undefined): Watching {
  let watching = watchTables(db, seen, moment)
  const begin = () => {
    watching.stop()
    watching = watchTables(db, seen, moment)
  }
  // Somebody deletes the database or makes it newer, and the browser closes this connection: read what is there afterwards.
  let soon: ReturnType<typeof setTimeout> | undefined
  const beginAgain = () => {
    soon = setTimeout(begin)
  }
  db.on('versionchange', beginAgain)
  return {
    stop() {
      db.on('versionchange').unsubscribe(beginAgain)
      clearTimeout(soon)
      watching.stop()
    },
    catchUp: () => watching.catchUp(),
  }
}

/** Each apart, so that a use, which every open sidebar hears of, does not make all of them read all replies again. */
function watchTables(db: EvenkeelDb, seen: Seen, moment: Moment): Watching {
  let items: Result<Items, DbRefusal> | undefined
  let uses: Result<readonly UseRow[], DbRefusal> | undefined
  const tell = () => {
    if (!items || !uses) return
    if (!items.ok) seen(items)
    else if (!uses.ok) seen(uses)
    else seen(ok({ ...items.value, uses: uses.value }))
  }
  const following = followItems(db, moment, (read) => {
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
  return {
    stop() {
      following.stop()
      stopUses()
    },
    catchUp: following.catchUp,
  }
}

/** Reads the items when their revision has become another; one reading at a time, however often it does meanwhile. */
function followItems(db: EvenkeelDb, moment: Moment, seen: (items: Result<Items, DbRefusal>) => void): Watching {
  let last: Items | undefined
  let reading: Promise<void> | undefined
  let changed = false
  let stopped = false
  let hurry = () => {}

  function read(): Promise<void> {
    changed = true
    reading ??= readAll().finally(() => {
      reading = undefined
    })
    return reading
  }

  async function readAll(): Promise<void> {
    while (changed && !stopped) {
      if (last) await Promise.race([moment(), new Promise<void>((resolve) => (hurry = resolve))])
      changed = false
      const found = await tryDb(() => readItems(db, last))
      if (found.ok) last = found.value
      if (!stopped) seen(found)
    }
  }

  const stop = watch(
    () => db.revisions.get('library'),
    () => void read(),
  )
  return {
    stop() {
      stopped = true
      stop()
    },
    async catchUp() {
      const row = await tryDb(() => db.revisions.get('library'))
      if (!last || !row.ok || row.value?.revision === last.revision) return
      const done = read()
      hurry()
      await done
    },
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
