import type { StoreApi } from 'zustand/vanilla'
import type { Draft } from '../compose/write-draft.ts'
import type { StaleWords } from '../corrections/find-stale.ts'
import type { PageDraft, ReplaceOutcome } from '../messages/protocol.ts'
import type { Insertion } from '../replies/insertion.ts'
import { type ChangedSince, changedSince } from './changed-since.ts'
import type { SidebarPorts, SidebarState } from './sidebar.ts'
import { ticketName } from './ticket-name.ts'

/** What watching the draft in the page adds to the sidebar's state. */
export type StaleState = {
  /** Words in the draft that hold no more: the first of them. */
  readonly stale: StaleDraft | undefined
}

export type StaleDraft = Pick<ChangedSince, 'id' | 'lang' | 'title' | 'changed' | 'lost' | 'after'> & {
  /** As they stand in the draft. */
  readonly words: string
  /** What the text says now in their place; undefined where that is nothing, not known to the last word, or to be read first. */
  readonly instead: Draft | undefined
  readonly canReplace: boolean
}

export type StaleActions = {
  readonly replaceStale: () => Promise<void>
  readonly copyStale: () => Promise<void>
  /** The agent knows: these words are not spoken of again on this ticket. */
  readonly dismissStale: () => Promise<void>
}

export const nothingStale: StaleState = { stale: undefined }

/** The page, where drafts are looked at. */
export type DraftPage = {
  readonly readDraft: () => Promise<string | undefined>
  readonly replaceInDraft: (words: string, draft: PageDraft) => Promise<ReplaceOutcome>
}

type World = Pick<SidebarPorts, 'page' | 'now' | 'earlierTexts' | 'readStaleRule'>

/** Nothing is read of a page before something that was used on its ticket has become another. */
export function createStaleDraft(store: StoreApi<SidebarState>, { page, now, earlierTexts, readStaleRule }: World) {
  const set = (stale: StaleDraft | undefined) => {
    if (JSON.stringify(stale) !== JSON.stringify(store.getState().stale)) store.setState({ stale })
  }
  const dismissed = new Set<string>()
  const keyOf = ({ id, words }: Pick<StaleDraft, 'id' | 'words'>) =>
    JSON.stringify([ticketName(store.getState().ticket), id, words])

  let checks = 0
  async function check(insertions: readonly Insertion[]): Promise<void> {
    const check = ++checks
    const { ticket } = store.getState()
    const stale = await find(insertions)
    // A slow answer must not undo a later one's, nor be taken for one about the next customer.
    if (check === checks && ticketName(ticket) === ticketName(store.getState().ticket)) set(stale)
  }

  async function changesIn(insertions: readonly Insertion[]): Promise<ReturnType<typeof changedSince>> {
    const earlier = await earlierTexts(insertions)
    const { items } = store.getState()
    return items ? changedSince(insertions, earlier, items, now()) : { changed: [], standing: [] }
  }

  async function find(insertions: readonly Insertion[]): Promise<StaleDraft | undefined> {
    if (!page?.readDraft || insertions.length === 0) return undefined
    const { changed, standing } = await changesIn(insertions)
    if (changed.length === 0) return undefined
    const [draft, rule] = await Promise.all([page.readDraft(), readStaleRule()])
    const found = draft === undefined ? [] : rule(draft, changed, standing)
    return found
      .flatMap((words) => changed.filter(({ id }) => id === words.id).map((text) => asStaleDraft(words, text)))
      .find((stale) => !dismissed.has(keyOf(stale)))
  }

  return {
    check,
    dismiss(): void {
      const { stale } = store.getState()
      if (stale) dismissed.add(keyOf(stale))
    },
    /** Whether its text says, and may say, what it said when these words were found. Whether they still stand in the draft the page tells. */
    async stillHolds({ id, after }: StaleDraft, insertions: readonly Insertion[]): Promise<boolean> {
      const { changed } = await changesIn(insertions)
      return changed.some((text) => text.id === id && text.after === after && !text.lapsed)
    },
    /** Undefined where there is nothing to replace. */
    async replace(
      { words, instead, canReplace }: StaleDraft,
      ticket: Pick<PageDraft, 'ticket'>,
    ): Promise<ReplaceOutcome | undefined> {
      return instead && canReplace ? page?.replaceInDraft?.(words, { ...instead, ...ticket }) : undefined
    },
  }
}

const asStaleDraft = (
  { words, instead, fits }: StaleWords,
  { id, lang, title, changed, lost, after, lapsed }: ChangedSince,
): StaleDraft => ({
  id,
  lang,
  title,
  changed,
  lost,
  after,
  words,
  instead: lapsed ? undefined : instead,
  canReplace: fits && !lapsed,
})
