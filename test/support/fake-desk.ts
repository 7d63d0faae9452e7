import { findStale } from '../../lib/corrections/find-stale.ts'
import { ladders } from '../../lib/deescalation/ladders.ts'
import type { Learned } from '../../lib/learning/learned-words.ts'
import type {
  FieldReport,
  InsertOutcome,
  PageDraft,
  ReplaceOutcome,
  Ticket,
  UndoOutcome,
} from '../../lib/messages/protocol.ts'
import type { EarlierText, Insertion } from '../../lib/replies/insertion.ts'
import type { Item } from '../../lib/replies/item.ts'
import { letters } from '../../lib/sidebar/letters.ts'
import { choose, createSidebar, type Sidebar, type SidebarPorts } from '../../lib/sidebar/sidebar.ts'
import { indexOf } from './index-of.ts'

/** A sidebar, and the world at the other end of its wires: what the page shows may be changed, what arrived is kept. */
export type FakeDesk = {
  readonly sidebar: Sidebar
  readonly page: FakePage
  readonly copied: string[]
  /** Ids of the items that were remembered as used. */
  readonly used: string[]
  /** The words that were remembered with each. */
  readonly learnt: (readonly string[])[]
  /** The searches that were remembered as unanswered. */
  readonly unanswered: string[]
  readonly use: Map<string, number>
  /** What is remembered of insertions, by number. */
  readonly record: Map<number, Insertion>
  /** What has become another since it was inserted. */
  readonly earlier: EarlierText[]
}

export type FakePage = {
  ticket: Ticket | undefined
  field: FieldReport | undefined
  answer: () => Promise<InsertOutcome>
  /** Whether what was inserted stays the only one. */
  once: () => Promise<boolean>
  readonly inserted: string[]
  /** Whom each was written for. */
  readonly tickets: PageDraft['ticket'][]
  /** What stands in the field. */
  draft: string | undefined
  read: () => Promise<string | undefined>
  /** How often it was read. */
  reads: number
  replace: (words: string, draft: PageDraft) => Promise<ReplaceOutcome>
  undo: () => Promise<UndoOutcome>
  undos: number
  returns: number
  place: string
  /** Keeps the insertion record from being read until it resolves. */
  beforeRecord: (() => Promise<void>) | undefined
  /** Keeps the page from telling its ticket until it resolves. */
  beforeTicket: (() => Promise<void>) | undefined
}

type Options = {
  readonly items?: readonly Item[]
  readonly ticket?: Ticket
  readonly lang?: string
  readonly mayCopy?: boolean
  /** Of another sidebar in the same browser. */
  readonly record?: Map<number, Insertion>
  readonly learned?: Learned
  readonly indexOf?: SidebarPorts['indexOf']
  /** Keeps letters from being made until it resolves. */
  readonly beforeLetters?: Promise<void>
  readonly now?: () => number
  /** What comes in at the moment of an insertion. */
  readonly catchUp?: (sidebar: Sidebar) => void
  /** A tab of its own, without a page. */
  readonly alone?: boolean
}

export async function fakeDesk({
  items,
  ticket,
  lang = 'en',
  mayCopy = true,
  learned,
  indexOf: indexed = indexOf,
  alone,
  beforeLetters,
  now = () => 1_792_000_000,
  catchUp = () => undefined,
  record = new Map(),
}: Options = {}): Promise<FakeDesk> {
  const page: FakePage = {
    ticket,
    field: { at: 1, shown: true, name: 'Reply to customer', canWrite: true },
    answer: async () => ({ kind: 'inserted' }),
    once: async () => true,
    inserted: [],
    tickets: [],
    draft: undefined,
    read: async () => page.draft,
    reads: 0,
    async replace(words, { text }) {
      page.draft = page.draft?.replace(words, text)
      return { kind: 'inserted' }
    },
    undo: async () => ({ kind: 'undone' }),
    undos: 0,
    returns: 0,
    place: '',
    beforeTicket: undefined,
    beforeRecord: undefined,
  }
  const copied: string[] = []
  const used: string[] = []
  const learnt: (readonly string[])[] = []
  const unanswered: string[] = []
  const use = new Map<string, number>()
  const earlier: EarlierText[] = []
  const sidebar = createSidebar({
    ...(alone ? {} : { page: portTo(page) }),
    copy: async ({ text }) => {
      if (mayCopy) copied.push(text)
      return mayCopy
    },
    now,
    catchUp: async () => catchUp(sidebar),
    indexOf: indexed,
    recordUse: async (id, words) => {
      used.push(id)
      learnt.push(words)
    },
    record: {
      async write(insertion) {
        const minute = (now() - (now() % 60)) * 1000
        const number = Math.max(0, ...record.keys()) + 1
        record.set(number, { ...insertion, minute })
        return number
      },
      async forget(number) {
        record.delete(number)
      },
      async read(ticket) {
        await page.beforeRecord?.()
        const rows = Array.from(record, ([number, insertion]) => ({ ...insertion, number }))
        return rows.filter((row) => row.ticket === ticket)
      },
    },
    earlierTexts: async () => earlier,
    readStaleRule: async () => findStale,
    recordUnanswered: async (query) => {
      unanswered.push(query)
    },
    learned: () => learned,
    usage: () => use,
    replyLanguage: () => lang,
    readLetters: async () => {
      await beforeLetters
      return letters
    },
    readLadders: async () => ladders,
  })
  if (items) sidebar.setItems(items)
  await sidebar.lookAtPage()
  return { sidebar, page, copied, used, learnt, unanswered, use, record, earlier }
}

const portTo = (page: FakePage): NonNullable<SidebarPorts['page']> => ({
  async readTicket() {
    await page.beforeTicket?.()
    return page.ticket
  },
  place: () => page.place,
  findField: async () => page.field,
  insertDraft: async ({ text, ticket }) => {
    page.inserted.push(text)
    page.tickets.push(ticket)
    return page.answer()
  },
  cameOnce: () => page.once(),
  readDraft: async () => {
    page.reads += 1
    return page.read()
  },
  replaceInDraft: (words, draft) => page.replace(words, draft),
  undoInsertion: async () => {
    page.undos += 1
    return page.undo()
  },
  returnToField: async () => {
    page.returns += 1
  },
})

/** What is chosen now, as the letter it makes. */
export function letterIn({ store }: Sidebar) {
  const chosen = choose(store.getState())
  if (chosen?.kind !== 'letter') throw new Error('No letter is chosen')
  return chosen.letter
}
