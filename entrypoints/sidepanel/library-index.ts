import type { EvenkeelDb, IndexRow, ItemRow } from '../../lib/db/database.ts'
import { keepIndex } from '../../lib/db/kept-index.ts'
import type { Moment } from '../../lib/db/watch-library.ts'
import { compareLibraries, type LibraryChange } from '../../lib/search/compare-libraries.ts'
import { makeInterimIndex } from '../../lib/search/interim-index.ts'
import { packPostings, unpackPostings } from '../../lib/search/pack-postings.ts'
import { buildPostings, type Postings } from '../../lib/search/postings.ts'
import { makeReplyIndex, type ReplyIndex } from '../../lib/search/reply-index.ts'
import { makeRoughIndex } from '../../lib/search/rough-index.ts'
import { compareStamped, stampLibrary } from '../../lib/search/stamped-library.ts'
import { updatePostings } from '../../lib/search/update-postings.ts'
import type { MadeIndex } from './index-worker.ts'

type Revision = { readonly items: readonly ItemRow[]; readonly revision: string | undefined }

/** What is made here and now within a blink; more is left to a worker. */
const mostHere = 1_500
const mostChangedHere = 300

export type LibraryIndex = {
  /** The best index at hand of this library. Where a better one is on its way, `ready` is called when it is there. */
  readonly of: (now: Revision, kept: IndexRow | undefined) => ReplyIndex
}

/**
 * The search index of one revision after the other: the one that was kept, if it is of this revision, else the one before with
 * what has changed, else a new one. Whatever is new is kept, once it is `quiet`. No search waits for one that takes long.
 */
export function followLibrary(db: EvenkeelDb, ready: () => void, quiet: Moment): LibraryIndex {
  let last: (Revision & { readonly postings: Postings; readonly index: ReplyIndex }) | undefined
  let asked: string | undefined
  let newest: (Revision & { readonly postings: Postings }) | undefined

  function use(now: Revision, postings: Postings): ReplyIndex {
    last = { ...now, postings, index: makeReplyIndex(now.items, postings) }
    return last.index
  }

  function keep(now: Revision, postings: Postings): Postings {
    if (now.revision === undefined) return postings
    const isWaiting = newest !== undefined
    newest = { ...now, postings }
    if (!isWaiting) void keepNewest()
    return postings
  }

  /** To hand megabytes to the database takes the thread that answers keys. Of revisions that come one after the other, the last is kept. */
  async function keepNewest(): Promise<void> {
    await quiet()
    requestIdleCallback(() => {
      const { items = [], revision = '', postings } = newest ?? {}
      newest = undefined
      if (postings) void keepIndex(db, { revision, index: packPostings(postings), made: stampLibrary(items) })
    })
  }

  function askWorker(now: Revision): void {
    if (asked === now.revision) return
    asked = now.revision
    makeBeside((made) => {
      if (asked !== now.revision) return
      const postings = unpackPostings(made?.packed, now.items.length)
      if (!made) use(now, keep(now, buildPostings(now.items)))
      // Of another library by now: its own news are on their way.
      else if (made.revision === now.revision && postings) use(now, postings)
      else return
      ready()
    })
  }

  /** For a few changes less work than to ask a worker, and still more than a key may wait. */
  function updateWhenQuiet(now: Revision): void {
    if (asked === now.revision) return
    asked = now.revision
    void quiet().then(() => {
      if (asked !== now.revision || !last) return
      use(now, keep(now, updatePostings(last.postings, compareLibraries(last.items, now.items), now.items)))
      ready()
    })
  }

  return {
    of(now, kept) {
      if (last && last.revision === now.revision) return last.index
      const found = kept?.revision === now.revision ? unpackPostings(kept?.index, now.items.length) : undefined
      if (found) return use(now, found)
      const change = last && compareLibraries(last.items, now.items)
      const isSmall = now.items.length <= mostHere || now.revision === undefined
      if (last && change && sizeOf(change) <= mostChangedHere) {
        if (isSmall) return use(now, keep(now, updatePostings(last.postings, change, now.items)))
        updateWhenQuiet(now)
        return makeInterimIndex(last.index, now.items, change)
      }
      const updated = last ? undefined : updateKept(kept, now.items)
      if (updated) return use(now, keep(now, updated))
      if (isSmall) return use(now, keep(now, buildPostings(now.items)))
      askWorker(now)
      return last && change ? makeInterimIndex(last.index, now.items, change) : makeRoughIndex(now.items)
    },
  }
}

/** The kept index of an earlier revision, with the little that has changed since, as a sync in the background leaves it. */
function updateKept(kept: IndexRow | undefined, items: readonly ItemRow[]): Postings | undefined {
  const postings = unpackPostings(kept?.index)
  const change = postings && compareStamped(kept?.made, postings.size, items)
  return change && sizeOf(change) <= mostChangedHere ? updatePostings(postings, change, items) : undefined
}

const sizeOf = ({ gone, fresh }: LibraryChange): number => gone.length + fresh.length

/** Where the browser lets no worker be, nothing is made. */
function makeBeside(done: (made: MadeIndex) => void): void {
  try {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<MadeIndex>) => done(data), { once: true })
    worker.addEventListener('error', () => done(undefined), { once: true })
  } catch {
    done(undefined)
  }
}
