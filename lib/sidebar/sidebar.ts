import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../compose/write-draft.ts'
import type { findStale } from '../corrections/find-stale.ts'
import type { Ladders } from '../deescalation/ladders.ts'
import type { Learned } from '../learning/learned-words.ts'
import { wordsToLearn } from '../learning/words-to-learn.ts'
import type {
  FieldReport,
  InsertOutcome,
  PageDraft,
  ReplaceOutcome,
  Ticket,
  TicketId,
  UndoOutcome,
} from '../messages/protocol.ts'
import { bars, type Guard, guardOf } from '../replies/guard.ts'
import type { EarlierText, Insertion } from '../replies/insertion.ts'
import type { Item } from '../replies/item.ts'
import type { Instant } from '../replies/standing.ts'
import type { ReplyIndex } from '../search/reply-index.ts'
import type { Suggestion } from '../search/suggestions.ts'
import { type AudienceWarning, audienceWarning } from './audience-warning.ts'
import { createFindRows, type FoundRows, messageIn } from './find-rows.ts'
import { atTheTop, createLadder, type LadderActions, type LadderState, phrasesOf } from './ladder.ts'
import type { Chosen, Letters } from './letters.ts'
import { createSentTexts, type InsertionRecord, nothingSent, type SentState, type Used } from './sent-texts.ts'
import {
  createStaleDraft,
  type DraftPage,
  nothingStale,
  type StaleActions,
  type StaleDraft,
  type StaleState,
} from './stale-draft.ts'
import { keepLeftOut, readsAsBefore, refreshRows } from './take-over.ts'

/** What has a file of its own. */
type Parts = LadderState & SentState & StaleState

/** What one agent is doing now. The library itself lives in the database and is only handed in. */
export type SidebarState = Parts & {
  readonly items: readonly Item[] | undefined
  /** Undefined until it is read: the list does without. */
  readonly letters: Letters | undefined
  readonly query: string
  readonly rows: readonly Item[]
  /** The first of the rows, while nothing is searched for: what may answer the customer's message. */
  readonly suggested: readonly Suggestion[]
  /** The search found nothing, and the rows are the nearest to it. */
  readonly near: boolean
  readonly highlighted: string | undefined
  /** The letter in hand reads otherwise than when it was chosen: its publisher has changed it meanwhile. */
  readonly changed: boolean
  readonly ticket: Ticket | undefined
  readonly field: FieldReport | undefined
  readonly agentName: string | undefined
  readonly fills: Fills
  readonly leftOut: LeftOut
  readonly outcome: Outcome | undefined
  /** The insertion that can be taken back, for as long as that is offered. */
  readonly undo: { readonly id: number } | undefined
  /** The blank or question the keyboard should go to. A new object each time, so that asking twice moves it twice. */
  readonly wanted: { readonly name: string } | undefined
  readonly busy: boolean
  /** The minute it is: what has expired meanwhile is to show it. */
  readonly now: Instant
}

/** By item, the sentences by their number. */
type LeftOut = ReadonlyMap<string, ReadonlySet<number>>
/** By item, then by marker. */
type Fills = ReadonlyMap<string, Readonly<Record<string, string>>>

export type Outcome =
  | InsertOutcome
  | Exclude<ReplaceOutcome, InsertOutcome>
  | UndoOutcome
  /** Nothing was inserted: what is meant for one was about to be read by the other. `accepted`: what the agent has said yes to. */
  | { readonly kind: AudienceWarning; readonly accepted: readonly Warning[] }
  /** Nothing was inserted or copied: it may not be sent. */
  | { readonly kind: 'barred'; readonly guard: Guard }
  /** Nothing was inserted or copied yet: it has expired, and the agent has to say that it still holds. */
  | { readonly kind: 'expired'; readonly guard: Guard; readonly act: Act; readonly accepted: readonly Warning[] }
  /** `superseded`: nothing was done, since the text has just become another. */
  | { readonly kind: 'copied' | 'no-copy' | 'ticket-changed' | 'empty' | 'superseded' }
  /** What held no more in the draft was written anew. */
  | { readonly kind: 'replaced'; readonly mayComeTwice?: true }
  | { readonly kind: 'unfilled'; readonly name: string }

type Act = 'insert' | 'copy'
/** What is only done after the agent has said yes to it. */
type Warning = AudienceWarning | 'expired'

/** The world, as far as the sidebar needs it. */
export type SidebarPorts = {
  /** Absent in a tab of its own, where there is no page to write into. */
  readonly page?: {
    readonly readTicket: () => Promise<Ticket | undefined>
    /** Tells two pages apart, as of the last ticket read; absent where it is always the same page. */
    readonly place?: () => string
    readonly findField: () => Promise<FieldReport | undefined>
    readonly insertDraft: (draft: PageDraft) => Promise<InsertOutcome>
    readonly cameOnce: () => Promise<boolean>
    readonly undoInsertion: () => Promise<UndoOutcome>
    readonly returnToField: () => Promise<void>
    /** Absent where drafts are not looked at. */
    readonly readDraft?: DraftPage['readDraft']
    readonly replaceInDraft?: DraftPage['replaceInDraft']
  }
  readonly copy: (draft: Draft) => Promise<boolean>
  readonly now: () => Instant
  /** Resolves when the library in hand is the newest there is. */
  readonly catchUp: () => Promise<void>
  /** The best at hand; `takeIndex` is called when there is a better one. */
  readonly indexOf: (items: readonly Item[]) => ReplyIndex
  /** `words`: of the message it was used for, as they may be remembered. */
  readonly recordUse: (id: string, words: readonly string[]) => Promise<void>
  /** What was used on which ticket, for longer than a sidebar is open. */
  readonly record: InsertionRecord
  /** Of these, what has become another since. */
  readonly earlierTexts: (insertions: readonly Insertion[]) => Promise<readonly EarlierText[]>
  /** What finds the words of a draft that hold no more, which is not at hand from the start. */
  readonly readStaleRule: () => Promise<typeof findStale>
  /** A search that found nothing, and was left standing. */
  readonly recordUnanswered: (query: string) => Promise<void>
  /** How much an item is used, 0 to 1. */
  readonly usage: () => ReadonlyMap<string, number>
  /** What messages have taught, as far as it is read. */
  readonly learned: () => Learned | undefined
  /** The language the agent writes in, if one is preferred. */
  readonly replyLanguage: () => string
  /** What makes letters of items. Called once, when there is a list to choose from. */
  readonly readLetters: () => Promise<Letters>
  /** The calm ladder's texts, which are not at hand from the start. */
  readonly readLadders: () => Promise<Ladders>
}

type Page = NonNullable<SidebarPorts['page']>

export type Sidebar = {
  readonly store: StoreApi<SidebarState>
  readonly ladder: LadderActions
  readonly draft: StaleActions
  readonly setItems: (items: readonly Item[]) => void
  /** Makes ready for the first key; call it when there is time. */
  readonly warmUp: () => void
  /** There is a better index of the same items. */
  readonly takeIndex: () => void
  /** Time has passed: what has expired meanwhile is to be seen. */
  readonly tellTime: () => void
  readonly setAgentName: (name: string | undefined) => void
  readonly ask: (query: string) => void
  readonly highlight: (id: string) => void
  readonly move: (step: 1 | -1) => void
  readonly fill: (name: string, text: string) => void
  readonly setLeftOut: (sentence: number, out: boolean) => void
  readonly lookAtPage: () => Promise<void>
  /** Into the page; where there is none, onto the clipboard. */
  readonly insert: () => Promise<void>
  /** After a warning: what was chosen is inserted or copied all the same. Nothing without one. */
  readonly insertAnyway: () => Promise<void>
  /** Takes the last insertion back, while that is offered. */
  readonly undo: () => Promise<void>
  /** The time for it is over. */
  readonly dropUndo: () => void
  /** Enter: the first open blank, or the insertion if there is none. */
  readonly accept: () => Promise<void>
  readonly copy: () => Promise<void>
  readonly backToPage: () => Promise<void>
}

/** Milliseconds after which a search without a result is what the agent wanted to ask, not a word on its way. */
const askedFor = 2_000

const nothingYet: SidebarState = {
  ...atTheTop,
  ...nothingSent,
  ...nothingStale,
  items: undefined,
  letters: undefined,
  query: '',
  rows: [],
  suggested: [],
  near: false,
  highlighted: undefined,
  changed: false,
  ticket: undefined,
  field: undefined,
  agentName: undefined,
  fills: new Map(),
  leftOut: new Map(),
  outcome: undefined,
  undo: undefined,
  wanted: undefined,
  busy: false,
  now: 0,
}

export function createSidebar(ports: SidebarPorts): Sidebar {
  const store = createStore<SidebarState>(() => ({ ...nothingYet, now: minuteOf(ports.now()) }))
  const { getState: now, setState: set } = store
  let index: ReplyIndex | undefined
  const findRows = createFindRows()
  // Made when first asked, or while nothing else is to do: the list is drawn without it.
  const searchIndex = () => (index ??= ports.indexOf(now().items ?? []))
  // What was typed for a customer stays with that customer's ticket.
  const typedByTicket = new Map<string, Pick<SidebarState, 'fills' | 'leftOut' | 'calm'>>()

  let readingLetters: Promise<void> | undefined
  const readLetters = () => (readingLetters ??= ports.readLetters().then((letters) => set({ letters })))

  function ask(query: string): void {
    const found = rowsFor(query)
    // Nothing is chosen in advance with an empty box, nor of what is only near: an Enter must never insert what nobody asked for.
    set({ query, ...found, ...choosing(query.trim() === '' || found.near ? undefined : found.rows[0]?.id) })
    clearTimeout(unanswered)
    if (found.near) unanswered = setTimeout(() => void ports.recordUnanswered(query), askedFor)
  }
  let unanswered: ReturnType<typeof setTimeout> | undefined

  function rowsFor(query: string): FoundRows {
    const { items, ticket, field, now: minute } = now()
    const habits = { lang: ports.replyLanguage(), use: ports.usage(), learned: ports.learned() }
    const asked = { items, query, message: messageIn(ticket), field, habits, now: minute }
    return findRows(asked, () => (query.trim() === '' ? index : searchIndex()))
  }

  let suggestedFor: string | undefined
  /** Not while something is chosen: rows must not jump under the hand. */
  function suggestAnew(): void {
    const { query, highlighted, ticket } = now()
    if (query.trim() !== '' || !index) return
    const message = messageIn(ticket)
    if (message === suggestedFor || (highlighted !== undefined && suggestedFor === undefined)) return
    suggestedFor = message
    set(rowsFor(query))
  }

  let looking: Promise<unknown> = Promise.resolve()
  async function lookAtPage(): Promise<void> {
    if (!ports.page) return
    const look = Promise.all([ports.page.readTicket(), ports.page.findField()])
    looking = look
    const [ticket, field] = await look
    // A slow answer must not undo a later one's.
    if (looking !== look) return
    noteTicket(ticket)
    set({ field })
    tellTime()
    suggestAnew()
    void lookAtDraft()
  }

  // Of the ticket and the page it stands on: where no page tells its ticket, two pages are still two customers.
  let lastKey: string | undefined
  function noteTicket(ticket: Ticket | undefined): void {
    const key = ticketKey(ticket, ports.page?.place?.())
    // What was typed before the page had first told its ticket was typed for that ticket.
    if (lastKey !== undefined && key !== lastKey) changeTicket(ticket, lastKey, key)
    lastKey = key
    // Told again on every look: the letter is drawn anew only when there is something new in it.
    if (JSON.stringify(ticket) !== JSON.stringify(now().ticket)) set({ ticket })
  }

  function changeTicket(ticket: Ticket | undefined, from: string, to: string): void {
    const { fills, leftOut, calm } = now()
    typedByTicket.set(from, { fills, leftOut, calm })
    const typed = typedByTicket.get(to)
    const { fills: itsFills = new Map(), leftOut: itsLeftOut = new Map() } = typed ?? {}
    const fresh = { ...nothingSent, ...nothingStale, outcome: undefined, undo: undefined }
    set({ ticket, fills: itsFills, leftOut: itsLeftOut, ...ladder.forCustomer(typed?.calm), ...fresh })
  }

  function tellTime(): void {
    const minute = minuteOf(ports.now())
    if (minute !== now().now) set({ now: minute })
  }

  /** Whether what stands against a letter keeps it from being sent; says so if it does. */
  function stops(parts: readonly Item[], act: Act, accepted: readonly Warning[]): boolean {
    const guard = guardOf(parts, ports.now())
    if (!guard || (!bars(guard) && accepted.includes('expired'))) return false
    set({ outcome: bars(guard) ? { kind: 'barred', guard } : { kind: 'expired', guard, act, accepted } })
    return true
  }

  /**
   * What was chosen at the key press, as a finished text; or what keeps it from being one is said, with the keyboard at the blank if
   * it is a blank.
   */
  function finish(
    pressed: SidebarState,
    act: Act,
    accepted: readonly Warning[],
  ): { readonly item: Item; readonly parts: readonly Item[]; readonly draft: Draft } | undefined {
    const { highlighted, ladder, calm } = pressed
    // The agent may have typed and moved on while the page answered.
    const state = { ...now(), highlighted, ladder, calm }
    if (isUnread(pressed, state)) return say('superseded')
    const chosen = choose(state)
    if (!state.letters || chosen?.kind !== 'letter' || stops(chosen.parts, act, accepted)) return undefined
    const draft = state.letters.write(chosen.letter)
    if (draft.ok) return { item: chosen.item, parts: chosen.parts, draft: draft.value }
    if (draft.refusal.kind === 'empty') return say('empty')
    goTo(draft.refusal.names[0])
    return undefined
  }

  function say(kind: 'superseded' | 'empty'): undefined {
    set({ outcome: { kind } })
  }

  function goTo(name: string | undefined): void {
    if (name !== undefined) set({ wanted: { name }, outcome: { kind: 'unfilled', name } })
  }

  let insertions = 0
  async function insert(accepted: readonly Warning[] = []): Promise<void> {
    const { page } = ports
    if (!page) return copy(accepted)
    let inserted: Used | undefined
    await whileBusy(async () => {
      const pressed = now()
      const [changed] = await Promise.all([ticketChanged(page), readLetters(), ports.catchUp()])
      if (changed) return sayTicketChanged()
      const finished = finish(pressed, 'insert', accepted)
      if (!finished) return {}
      const warning = audienceWarning(finished.item, now().field)
      if (warning && !accepted.includes(warning)) return { outcome: { kind: warning, accepted } }
      const { ticket } = now()
      const outcome = await page.insertDraft({ ...finished.draft, ...ticketOf(now()) })
      if (outcome.kind === 'refused' && outcome.why === 'ticket-changed') {
        await ticketChanged(page)
        return sayTicketChanged()
      }
      if (outcome.kind === 'refused') return { outcome }
      inserted = { ...finished, ticket, how: 'inserted' }
      // Whoever comes back comes to the search.
      return { outcome, undo: { id: ++insertions }, ladder: undefined }
    })
    if (!inserted) return
    noteUse(inserted)
    await watchForSecond(page)
  }

  /** A page that had claimed it first may come up with it again, and then the agent has to look. */
  async function watchForSecond(page: Page): Promise<void> {
    const { outcome, undo } = now()
    if (!outcome || !('mayComeTwice' in outcome) || (await page.cameOnce())) return
    // Of another insertion by now nothing is known.
    if (insertions === undo?.id) set({ outcome: { kind: 'changed' } })
  }

  let acting = false
  /** One thing at a time is done to the page, so that no key pressed twice does it twice. What has come of it is drawn at once. */
  async function whileBusy(act: () => Promise<Partial<SidebarState>>): Promise<void> {
    if (acting) return
    acting = true
    // The page is asked first, and answers while this is drawn.
    const done = act()
    set({ busy: true })
    let change: Partial<SidebarState> = {}
    try {
      change = await done
    } finally {
      acting = false
      set({ ...change, busy: false })
    }
  }

  function sayTicketChanged(): Partial<SidebarState> {
    // With the ticket, the field is another too.
    void lookAtPage()
    return { outcome: { kind: 'ticket-changed' } }
  }

  async function undo(): Promise<void> {
    const { page } = ports
    if (!page || !now().undo) return
    await whileBusy(async () => {
      const outcome = (await sent.isOvertaken()) ? overtaken : await page.undoInsertion()
      if (outcome.kind === 'undone') await sent.forgetLast()
      return { outcome, undo: undefined }
    })
    void lookAtDraft()
  }

  /** The keyboard has been here since the last look, so the field is the one found then; the ticket may be another. */
  async function ticketChanged(page: Page): Promise<boolean> {
    const before = lastKey
    const told = page.readTicket()
    await looking
    noteTicket(await told)
    return before !== undefined && lastKey !== before
  }

  const sent = createSentTexts(store, ports.record)
  const stale = createStaleDraft(store, ports)

  async function lookAtDraft(): Promise<void> {
    const insertions = await sent.read()
    if (insertions) await stale.check(insertions)
  }

  /** What the notice told at the click; if that holds no more by now, nobody has read yet what does, and so it is said. */
  async function staleInHand(page: Page): Promise<StaleDraft | undefined> {
    const { stale: read } = now()
    if (!read) return undefined
    const [changed] = await Promise.all([ticketChanged(page), ports.catchUp()])
    const insertions = changed ? undefined : await sent.read()
    if (insertions && (await stale.stillHolds(read, insertions))) return read
    return changed ? void set(sayTicketChanged()) : say('superseded')
  }

  async function replaceStale(): Promise<void> {
    const { page } = ports
    if (!page) return
    await whileBusy(async () => {
      const read = await staleInHand(page)
      const outcome = read && (await stale.replace(read, ticketOf(now())))
      if (outcome?.kind === 'refused' && outcome.why === 'ticket-changed') return sayTicketChanged()
      if (!outcome || outcome.kind === 'refused' || outcome.kind === 'not-replaced') return outcome ? { outcome } : {}
      // What is taken back next is this, and the reply stays in the record.
      sent.keepLast()
      return { outcome: asReplaced(outcome), undo: { id: ++insertions } }
    })
    await Promise.all([lookAtDraft(), watchForSecond(page)])
  }

  async function copyStale(): Promise<void> {
    const read = ports.page && (await staleInHand(ports.page))
    if (read?.instead) set({ outcome: { kind: (await ports.copy(read.instead)) ? 'copied' : 'no-copy' } })
    await lookAtDraft()
  }

  async function copy(accepted: readonly Warning[] = []): Promise<void> {
    const pressed = now()
    // Nothing slower: both browsers let a click write to the clipboard for five seconds.
    await Promise.all([readLetters(), ports.catchUp()])
    const finished = finish(pressed, 'copy', accepted)
    if (!finished) return
    const { ticket } = now()
    const copied = await ports.copy(finished.draft)
    set({ outcome: { kind: copied ? 'copied' : 'no-copy' } })
    if (copied) noteUse({ ...finished, ticket, how: 'copied' })
  }

  function noteUse(used: Used): void {
    const { id } = used.item
    // The ladder's phrases keep their places, so how often one is used is nobody's business.
    if (!now().items?.some((item) => item.id === id)) {
      if (used.how === 'inserted') sent.keepLast()
      return
    }
    void ports.recordUse(id, wordsOfMessage())
    void sent.note(used).then(lookAtDraft)
  }

  /** What was written is told only with the library at hand, which tells words from names. */
  function wordsOfMessage(): readonly string[] {
    const { ticket, agentName } = now()
    const message = messageIn(ticket)
    if (message === undefined || !index) return []
    const names = [ticket?.customerName, ticket?.customerEmail, ticket?.agentName, agentName]
    return wordsToLearn(
      message,
      names.filter((name) => name !== undefined),
      index.has,
    )
  }

  async function accept(): Promise<void> {
    // What was pointed at before the phrases were there is known only then.
    if (now().ladder && !now().ladders) await ladder.read()
    if (!now().letters) await readLetters()
    const chosen = choose(now())
    if (chosen?.kind !== 'letter') return
    // Nobody is to fill in what can't be sent.
    const guard = guardOf(chosen.parts, ports.now())
    if (guard && bars(guard)) set({ outcome: { kind: 'barred', guard } })
    else if (chosen.letter.open.length > 0) goTo(chosen.letter.open[0])
    else await insert()
  }

  const ladder = createLadder({ store, accept, readLadders: ports.readLadders, replyLanguage: ports.replyLanguage })

  return {
    store,
    ladder: ladder.actions,
    ask(query) {
      // The answer is the list, which the ladder stands in the place of.
      if (now().ladder) ladder.actions.close()
      ask(query)
    },
    lookAtPage,
    insert: () => insert(),
    async insertAnyway() {
      const { outcome } = now()
      if (!outcome || !('accepted' in outcome)) return
      const accepted = [...outcome.accepted, outcome.kind]
      await (outcome.kind === 'expired' && outcome.act === 'copy' ? copy : insert)(accepted)
    },
    undo,
    dropUndo: () => set({ undo: undefined }),
    copy: () => copy(),
    draft: {
      replaceStale,
      copyStale,
      async dismissStale() {
        stale.dismiss()
        await lookAtDraft()
      },
    },
    tellTime,
    warmUp() {
      searchIndex()
      suggestAnew()
      void ladder.read()
    },
    takeIndex() {
      const { query, rows, highlighted } = now()
      index = ports.indexOf(now().items ?? [])
      suggestedFor = undefined
      suggestAnew()
      // Whoever has moved on in the list is not to lose the place there, nor the reply that the next Enter would take.
      if (query.trim() === '' || (highlighted !== undefined && highlighted !== rows[0]?.id)) return
      const { changed, outcome, wanted } = now()
      ask(query)
      if (now().rows.some(({ id }) => id === highlighted)) set({ highlighted, changed, outcome, wanted })
    },
    setItems(items) {
      const { query, highlighted, items: before } = now()
      const inHand = partsInHand(now())
      if (items !== before) {
        index = undefined
        const [then, after] = [now(), { ...now(), items }]
        const kept = (leftOut: LeftOut) => keepLeftOut(leftOut, partsIn(then), partsIn(after))
        set({ leftOut: kept(now().leftOut) })
        for (const [key, typed] of typedByTicket) typedByTicket.set(key, { ...typed, leftOut: kept(typed.leftOut) })
      }
      set({ items })
      void readLetters()
      void lookAtDraft()
      // What was typed while the library was being read is asked only now; and anew what nothing was found for.
      if (!before || (highlighted === undefined && query.trim() !== '')) return ask(query)
      const found = highlighted === undefined ? rowsFor(query) : refreshRows(now(), items)
      set({ ...found, highlighted: found.rows.some(({ id }) => id === highlighted) ? highlighted : undefined })
      if (inHand && !readsAsBefore(inHand, partsInHand(now()))) set({ changed: true })
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
      const { fills } = now()
      const id = itemInHand(now())?.id
      if (id === undefined) return
      set({ fills: new Map(fills).set(id, { ...fills.get(id), [name]: text }), outcome: undefined })
    },
    setLeftOut(sentence, out) {
      const { leftOut } = now()
      const id = itemInHand(now())?.id
      if (id === undefined) return
      const sentences = new Set(leftOut.get(id))
      if (out) sentences.add(sentence)
      else sentences.delete(sentence)
      set({ leftOut: new Map(leftOut).set(id, sentences), outcome: undefined })
    },
    accept,
    backToPage: async () => ports.page?.returnToField(),
  }
}

const asReplaced = (outcome: Exclude<InsertOutcome, { kind: 'refused' }>): Outcome =>
  outcome.kind === 'inserted' || outcome.kind === 'inserted-plain' ? { ...outcome, kind: 'replaced' } : outcome

const overtaken: UndoOutcome = { kind: 'not-undone', why: 'changed-since' }

/** Nobody looks at seconds, and nothing is to be drawn anew for one. */
const minuteOf = (now: Instant): Instant => now - (now % 60)

/** A blank that was wanted in the last choice would pull the keyboard out of the search in the next. */
const choosing = (highlighted: string | undefined) => ({
  highlighted,
  changed: false,
  outcome: undefined,
  wanted: undefined,
})

/** What Enter would take: a phrase while the ladder is open, else a reply of the list. */
function itemInHand(state: SidebarState): Item | undefined {
  const { items, highlighted, ladder, calm } = state
  const [all, id] = ladder ? [phrasesOf(state), calm.phrase] : [items, highlighted]
  return id === undefined ? undefined : all?.find((item) => item.id === id)
}

/** The item in hand as a letter; undefined also while letters can't be made yet. */
export function choose(state: SidebarState): Chosen | undefined {
  const item = itemInHand(state)
  return item && state.letters?.make(item, state)
}

/** What has come in since the key press has made another letter of the one that was read then. */
const isUnread = (pressed: SidebarState, state: SidebarState): boolean =>
  pressed.items !== state.items &&
  !readsAsBefore(partsInHand({ ...pressed, letters: state.letters }), partsInHand(state))

/** The item in hand and the snippets in it; undefined where they make no letter. */
const partsInHand = (state: SidebarState) => partsOf(itemInHand(state), state)

/** The same of any item of the library. */
const partsIn = (state: SidebarState) => (id: string) =>
  partsOf(
    state.items?.find((item) => item.id === id),
    state,
  )

function partsOf(item: Item | undefined, state: SidebarState): readonly Item[] | undefined {
  const made = item && state.letters?.make(item, state)
  return made?.kind === 'letter' ? made.parts : undefined
}

/** The phrases of the ladder's stage, each as the letter it makes for this ticket; none while it is closed. */
export const phraseLetters = (state: SidebarState): readonly Chosen[] =>
  phrasesOf(state).flatMap((phrase) => state.letters?.make(phrase, state) ?? [])

/** Two tickets are the same when number and customer are: some helpdesks show no number. */
const ticketKey = (ticket: Ticket | undefined, place = ''): string =>
  JSON.stringify([place, ticket?.number, ticket?.customerEmail, ticket?.customerName])

/** Whom the letter was written for, for the page to check once more. */
function ticketOf({ ticket }: SidebarState): { readonly ticket?: TicketId } {
  if (!ticket) return {}
  const { number, customerName, customerEmail } = ticket
  return { ticket: { number, customerName, customerEmail } }
}
