import { createStore, type StoreApi } from 'zustand/vanilla'
import { composeLetter, type Letter } from '../compose/letter.ts'
import { parseBody } from '../compose/parse-body.ts'
import type { BodyProblem } from '../compose/problem.ts'
import { type FindSnippet, snippetsAmong } from '../compose/snippet.ts'
import { type Draft, writeDraft } from '../compose/write-draft.ts'
import type { FieldReport, InsertOutcome, Ticket } from '../messages/protocol.ts'
import type { Item } from '../replies/item.ts'
import { buildReplyIndex, type ReplyIndex } from '../search/reply-index.ts'
import { knownValues } from './known-values.ts'

/** What one agent is doing now. The library itself lives in the database and is only handed in. */
export type SidebarState = {
  readonly items: readonly Item[] | undefined
  readonly query: string
  readonly rows: readonly Item[]
  readonly highlighted: string | undefined
  readonly ticket: Ticket | undefined
  readonly field: FieldReport | undefined
  readonly agentName: string | undefined
  readonly fills: Fills
  readonly leftOut: ReadonlyMap<string, ReadonlySet<number>>
  readonly outcome: Outcome | undefined
  /** The blank or question the keyboard should go to. A new object each time, so that asking twice moves it twice. */
  readonly wanted: { readonly name: string } | undefined
  readonly busy: boolean
}

/** By item, then by marker. */
type Fills = ReadonlyMap<string, Readonly<Record<string, string>>>

export type Outcome =
  | InsertOutcome
  | { readonly kind: 'copied' | 'no-copy' | 'ticket-changed' | 'empty' }
  | { readonly kind: 'unfilled'; readonly name: string }

/** The world, as far as the sidebar needs it. */
export type SidebarPorts = {
  /** Absent in a tab of its own, where there is no page to write into. */
  readonly page?: {
    readonly readTicket: () => Promise<Ticket | undefined>
    readonly findField: () => Promise<FieldReport | undefined>
    readonly insertDraft: (draft: Draft) => Promise<InsertOutcome>
    readonly returnToField: () => Promise<void>
  }
  readonly copy: (draft: Draft) => Promise<boolean>
  readonly recordUse: (id: string) => Promise<void>
  /** How much an item is used, 0 to 1. */
  readonly usage: () => ReadonlyMap<string, number>
  /** The language the agent writes in, if one is preferred. */
  readonly replyLanguage: () => string
}

export type Sidebar = {
  readonly store: StoreApi<SidebarState>
  readonly setItems: (items: readonly Item[]) => void
  /** Makes ready for the first key; call it when there is time. */
  readonly warmUp: () => void
  readonly setAgentName: (name: string | undefined) => void
  readonly ask: (query: string) => void
  readonly highlight: (id: string) => void
  readonly move: (step: 1 | -1) => void
  readonly fill: (name: string, text: string) => void
  readonly setLeftOut: (sentence: number, out: boolean) => void
  readonly lookAtPage: () => Promise<void>
  /** Into the page; where there is none, onto the clipboard. */
  readonly insert: () => Promise<void>
  /** Enter: the first open blank, or the insertion if there is none. */
  readonly accept: () => Promise<void>
  readonly copy: () => Promise<void>
  readonly backToPage: () => Promise<void>
}

/** More than anybody reads before typing another letter. */
const mostRows = 30

const nothingYet: SidebarState = {
  items: undefined,
  query: '',
  rows: [],
  highlighted: undefined,
  ticket: undefined,
  field: undefined,
  agentName: undefined,
  fills: new Map(),
  leftOut: new Map(),
  outcome: undefined,
  wanted: undefined,
  busy: false,
}

export function createSidebar(ports: SidebarPorts): Sidebar {
  const store = createStore<SidebarState>(() => nothingYet)
  const { getState: now, setState: set } = store
  let index: ReplyIndex | undefined
  // Made when first asked, or while nothing else is to do: the list is drawn without it.
  const searchIndex = () => (index ??= buildReplyIndex(now().items ?? []))
  // What was typed for a customer stays with that customer's ticket.
  const typedByTicket = new Map<string, Pick<SidebarState, 'fills' | 'leftOut'>>()

  function ask(query: string): void {
    const rows = findRows(query)
    // With an empty box nothing is chosen in advance: an Enter must never insert what nobody pointed at.
    set({ query, rows, ...choosing(query.trim() === '' ? undefined : rows[0]?.id) })
  }

  function findRows(query: string): readonly Item[] {
    const habits = { lang: ports.replyLanguage(), use: ports.usage() }
    if (query.trim() !== '') return searchIndex().search(query, habits).slice(0, mostRows)
    return rankByUse(now().items ?? [], habits).slice(0, mostRows)
  }

  let looking: Promise<unknown> = Promise.resolve()
  async function lookAtPage(): Promise<void> {
    if (!ports.page) return
    const look = Promise.all([ports.page.readTicket(), ports.page.findField()])
    looking = look
    const [ticket, field] = await look
    noteTicket(ticket)
    set({ field })
  }

  let looked = false
  function noteTicket(ticket: Ticket | undefined): void {
    // What was typed before the page had first told its ticket was typed for that ticket.
    if (looked && ticketKey(ticket) !== ticketKey(now().ticket)) changeTicket(ticket)
    looked = true
    set({ ticket })
  }

  function changeTicket(ticket: Ticket | undefined): void {
    const { fills, leftOut, ticket: last } = now()
    typedByTicket.set(ticketKey(last), { fills, leftOut })
    const typed = typedByTicket.get(ticketKey(ticket)) ?? { fills: new Map(), leftOut: new Map() }
    set({ ticket, ...typed, outcome: undefined })
  }

  /** The finished text, or the keyboard at the blank that keeps it from being one. */
  function finish(state: SidebarState): { readonly item: Item; readonly draft: Draft } | undefined {
    const chosen = choose(state)
    if (chosen?.kind !== 'letter') return undefined
    const draft = writeDraft(chosen.letter)
    if (draft.ok) return { item: chosen.item, draft: draft.value }
    if (draft.refusal.kind === 'empty') set({ outcome: { kind: 'empty' } })
    else goTo(draft.refusal.names[0])
    return undefined
  }

  function goTo(name: string | undefined): void {
    if (name !== undefined) set({ wanted: { name }, outcome: { kind: 'unfilled', name } })
  }

  async function insert(): Promise<void> {
    if (!ports.page) return copy()
    if (now().busy) return
    set({ busy: true })
    try {
      const { ticket, highlighted } = now()
      // The keyboard has been here since the last look, so the field is the one found then; the ticket may be another.
      await looking
      noteTicket(await ports.page.readTicket())
      if (ticketKey(now().ticket) !== ticketKey(ticket)) {
        set({ outcome: { kind: 'ticket-changed' } })
        // With the ticket, the field is another too.
        return void lookAtPage()
      }
      // The reply that was chosen at the key press: the agent may have typed on while the page answered.
      const finished = finish({ ...now(), highlighted })
      if (!finished) return
      const outcome = await ports.page.insertDraft(finished.draft)
      set({ outcome })
      if (outcome.kind !== 'refused') void ports.recordUse(finished.item.id)
    } finally {
      set({ busy: false })
    }
  }

  async function copy(): Promise<void> {
    const finished = finish(now())
    if (!finished) return
    const copied = await ports.copy(finished.draft)
    set({ outcome: { kind: copied ? 'copied' : 'no-copy' } })
    if (copied) void ports.recordUse(finished.item.id)
  }

  return {
    store,
    ask,
    lookAtPage,
    insert,
    copy,
    warmUp: () => void searchIndex(),
    setItems(items) {
      const { query, highlighted, items: before } = now()
      if (items !== before) index = undefined
      set({ items })
      // What was typed while the library was being read is asked only now.
      if (!before) return ask(query)
      const rows = findRows(query)
      set({ rows, highlighted: rows.some(({ id }) => id === highlighted) ? highlighted : undefined })
    },
    setAgentName: (agentName) => set({ agentName }),
    highlight: (id) => set(choosing(id)),
    move(step) {
      const { rows, highlighted } = now()
      const at = rows.findIndex(({ id }) => id === highlighted)
      const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step))
      set(choosing(rows[next]?.id))
    },
    fill(name, text) {
      const { fills, highlighted } = now()
      if (highlighted === undefined) return
      const filled = { ...fills.get(highlighted), [name]: text }
      set({ fills: new Map(fills).set(highlighted, filled), outcome: undefined })
    },
    setLeftOut(sentence, out) {
      const { leftOut, highlighted } = now()
      if (highlighted === undefined) return
      const sentences = new Set(leftOut.get(highlighted))
      if (out) sentences.add(sentence)
      else sentences.delete(sentence)
      set({ leftOut: new Map(leftOut).set(highlighted, sentences), outcome: undefined })
    },
    async accept() {
      const chosen = choose(now())
      if (chosen?.kind !== 'letter') return
      if (chosen.letter.open.length > 0) goTo(chosen.letter.open[0])
      else await insert()
    },
    backToPage: async () => ports.page?.returnToField(),
  }
}

/** A blank that was wanted in the last choice would pull the keyboard out of the search in the next. */
const choosing = (highlighted: string | undefined) => ({ highlighted, outcome: undefined, wanted: undefined })

/** The highlighted item as the letter it makes for this ticket, or what keeps it from being one. */
export type Chosen =
  | { readonly kind: 'letter'; readonly item: Item; readonly letter: Letter }
  | { readonly kind: 'broken'; readonly item: Item; readonly problem: BodyProblem }

export function choose(state: SidebarState): Chosen | undefined {
  const { items, highlighted, ticket, agentName, fills, leftOut } = state
  const item = highlighted === undefined ? undefined : items?.find(({ id }) => id === highlighted)
  if (!item) return undefined
  const body = parseBody(item.body, item.lang, snippetsOf(items ?? []))
  if (!body.ok) return { kind: 'broken', item, problem: body.refusal }
  const letter = composeLetter(body.value, {
    blanks: item.blanks,
    lang: item.lang,
    known: knownValues(ticket, agentName),
    fills: fills.get(item.id) ?? {},
    leftOut: leftOut.get(item.id) ?? new Set(),
  })
  return { kind: 'letter', item, letter }
}

const snippets = new WeakMap<readonly Item[], FindSnippet>()

/** Looked through once for each library, not at every key. */
function snippetsOf(items: readonly Item[]): FindSnippet {
  const find = snippets.get(items) ?? snippetsAmong(items)
  snippets.set(items, find)
  return find
}

/** Two tickets are the same when number and customer are: some helpdesks show no number. */
const ticketKey = (ticket: Ticket | undefined): string =>
  JSON.stringify([ticket?.number, ticket?.customerEmail, ticket?.customerName])

function rankByUse(
  items: readonly Item[],
  { lang, use }: { readonly lang: string; readonly use: ReadonlyMap<string, number> },
): Item[] {
  const worth = (item: Item) => (use.get(item.id) ?? 0) * 2 + (item.lang === lang ? 1 : 0)
  return [...items].sort((a, b) => worth(b) - worth(a) || a.title.localeCompare(b.title, lang))
}
