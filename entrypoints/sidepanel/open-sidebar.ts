import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Result } from '../../lib/base/result.ts'
import type { EvenkeelDb, IndexRow, ItemRow } from '../../lib/db/database.ts'
import type { DbRefusal } from '../../lib/db/db-refusal.ts'
import { readEarlierTexts } from '../../lib/db/earlier-texts.ts'
import { forgetInsertion, readInsertions, recordInsertion } from '../../lib/db/insertions.ts'
import { readIndex } from '../../lib/db/kept-index.ts'
import { readLearned, recordLearned } from '../../lib/db/learned.ts'
import { recordUse, scoreNow } from '../../lib/db/library.ts'
import { recordUnanswered } from '../../lib/db/unanswered.ts'
import { type Library, type Watching, watchLibrary } from '../../lib/db/watch-library.ts'
import { copyDraft } from '../../lib/editors/copy-draft.ts'
import { type Learned, learnedFrom } from '../../lib/learning/learned-words.ts'
import { readAgeLimit, watchAges } from '../../lib/settings/ages.ts'
import { createSidebar, type Sidebar } from '../../lib/sidebar/sidebar.ts'
import type { Around } from './around.ts'
import { betweenKeys } from './between-keys.ts'
import type { Surroundings } from './find-page.ts'
import { followLibrary } from './library-index.ts'
import { pollPacks } from './poll-packs.ts'

type World = Surroundings & { readonly db: EvenkeelDb }

/** A sidebar with the world connected to it. */
export type OpenedSidebar = {
  readonly db: EvenkeelDb
  readonly sidebar: Sidebar
  readonly surroundings: Surroundings
  readonly library: StoreApi<LibraryState>
  readonly setReplyLanguage: (language: string) => void
  /** Looks at all packs now. */
  readonly refresh: () => Promise<void>
}

export type LibraryState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly items: readonly ItemRow[] }
  | { readonly kind: 'refused'; readonly refusal: DbRefusal }

/** Milliseconds that news of the library wait at most for somebody who types on. */
const mostLate = 3_000

export function openSidebar({ db, ...surroundings }: World): OpenedSidebar {
  const { page, inPanel, around } = surroundings
  const library = createStore<LibraryState>(() => ({ kind: 'reading' }))
  let kept: IndexRow | undefined
  let watching: Watching | undefined
  let now: Pick<Library, 'items' | 'revision'> = { items: [], revision: undefined }
  let usage: ReadonlyMap<string, number> = new Map()
  let replyLanguage = 'en'
  let learned: Learned | undefined
  const readWhatWasLearned = async () => {
    learned = learnedFrom(await readLearned(db, await readAgeLimit('words', Date.now())))
  }
  const index = followLibrary(db, () => sidebar.takeIndex(), betweenKeys())
  const sidebar = createSidebar({
    ...(page ? { page } : {}),
    copy: copyDraft,
    now: () => Math.floor(Date.now() / 1000),
    catchUp: async () => watching?.catchUp(),
    indexOf: () => index.of(now, kept),
    async recordUse(id, words) {
      const limit = await readAgeLimit('words', Date.now())
      await Promise.all([recordUse(db, id, limit.now), recordLearned(db, id, words, limit)])
      await readWhatWasLearned()
    },
    record: {
      write: async (insertion) => recordInsertion(db, insertion, await readAgeLimit('insertions', Date.now())),
      forget: (number) => forgetInsertion(db, number),
      read: async (ticket) => readInsertions(db, ticket, await readAgeLimit('insertions', Date.now())),
    },
    earlierTexts: (insertions) => readEarlierTexts(db, insertions),
    readStaleRule: async () => (await import('../../lib/corrections/find-stale.ts')).findStale,
    recordUnanswered: (query) => recordUnanswered(db, query, Date.now()),
    learned: () => learned,
    usage: () => usage,
    replyLanguage: () => replyLanguage,
    readLetters: async () => (await import('../../lib/sidebar/letters.ts')).letters,
    readLadders: async () => (await import('../../lib/deescalation/ladders.ts')).ladders,
  })
  const take = (read: Result<Library, DbRefusal>) => {
    if (!read.ok) return library.setState({ kind: 'refused', refusal: read.refusal }, true)
    usage = usageFrom(read.value.uses)
    // A use alone changes no reply: keep the index, and the rows where they are.
    if (read.value.revision === now.revision && library.getState().kind === 'read') return
    now = read.value
    const { items } = now
    sidebar.setItems(items)
    library.setState({ kind: 'read', items }, true)
    requestIdleCallback(() => void readWhatWasLearned().then(sidebar.warmUp))
  }
  // Before the replies, of which it is a tenth: the database brings both in the same time as side by side.
  void readIndex(db).then((row) => {
    kept = row
    watching = watchLibrary(db, take, betweenKeys(mostLate))
  })
  watchAges(() => void readWhatWasLearned())
  setInterval(sidebar.tellTime, 30_000)
  const refresh = pollPacks(db)
  if (around) watchPage(sidebar, around)
  if (page?.noteKeyboard && !inPanel) watchKeyboard(page.noteKeyboard)
  return {
    db,
    sidebar,
    surroundings,
    library,
    refresh,
    setReplyLanguage(language) {
      if (language === replyLanguage) return
      replyLanguage = language
      // Before the library is read there is none, not an empty one.
      if (library.getState().kind === 'read') sidebar.setItems(now.items)
    },
  }
}

/** The page can show another ticket without loading anew, and the caret can have moved whenever the agent comes back. */
function watchPage(sidebar: Sidebar, around: Around): void {
  // Out of sight, where a prepared or closed sidebar waits, the page is left in peace.
  let seen = false
  new IntersectionObserver((changes) => {
    seen = changes.some(({ isIntersecting }) => isIntersecting)
    if (seen) void sidebar.lookAtPage()
  }).observe(document.documentElement)
  window.addEventListener('focus', () => void sidebar.lookAtPage())
  around.watch(() => {
    if (seen) void sidebar.lookAtPage()
  })
}

function watchKeyboard(note: (here: boolean) => Promise<void>): void {
  if (document.hasFocus()) void note(true)
  window.addEventListener('focus', () => void note(true))
  window.addEventListener('blur', () => void note(false))
}

function usageFrom(
  uses: readonly { readonly id: string; readonly score: number; readonly last: number }[],
): Map<string, number> {
  const now = Date.now()
  const scores = uses.map((use) => [use.id, scoreNow(use, now)] as const)
  const most = Math.max(...scores.map(([, score]) => score), Number.EPSILON)
  return new Map(scores.map(([id, score]) => [id, score / most]))
}
