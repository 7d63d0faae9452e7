import { onceFor } from '../base/once-for.ts'
import { firstInOrder } from '../base/sorted.ts'
import type { FieldReport, Ticket } from '../messages/protocol.ts'
import type { Item } from '../replies/item.ts'
import { type Instant, standingAt } from '../replies/standing.ts'
import type { Habits } from '../search/rank.ts'
import type { ReplyIndex } from '../search/reply-index.ts'
import type { Suggestion } from '../search/suggestions.ts'

/** What the list shows. */
export type FoundRows = {
  readonly rows: readonly Item[]
  /** Of an empty search: the first rows, with the words of the customer's message that speak for them. */
  readonly suggested: readonly Suggestion[]
  /** The search found nothing, and these are the nearest. */
  readonly near: boolean
}

/** Everything a list is made of. */
export type Asked = {
  /** Undefined while they are being read. */
  readonly items: readonly Item[] | undefined
  readonly query: string
  readonly message: string | undefined
  /** Into which the reply will go. */
  readonly field: FieldReport | undefined
  readonly habits: Habits
  /** To the minute, so that what was found is not found anew every second. */
  readonly now: Instant
}

/** More than anybody reads before typing another letter. */
const mostRows = 30

/** `index`: for an empty search, only if it is at hand; the list does not wait for it. */
export type FindRows = (asked: Asked, index: () => ReplyIndex | undefined) => FoundRows

/** Whoever empties the search box comes back to what stood there: that is not found anew at every letter that is taken back. */
export function createFindRows(): FindRows {
  const startAgain = onceFor(startRows)
  return ({ items, query, message, field, habits, now }, index) => {
    if (!items) return { rows: [], suggested: [], near: false }
    if (query.trim() === '')
      return startAgain(items, message, field?.audience, now, habits.lang, habits.use, habits.learned, index())
    const found = index()?.search(query, habits).slice(0, mostRows) ?? []
    const near = found.length === 0
    return { rows: near ? (index()?.nearest(query) ?? []) : found, suggested: [], near }
  }
}

function startRows(
  items: readonly Item[],
  message: string | undefined,
  audience: Audience,
  now: Instant,
  lang: Habits['lang'] = 'en',
  use: Habits['use'],
  learned: Habits['learned'],
  index: ReplyIndex | undefined,
): FoundRows {
  const habits = { lang, learned, ...(use ? { use } : {}) }
  const suggested = message === undefined ? [] : (index?.suggest(message, habits, suits(audience, now)) ?? [])
  const ids = new Set(suggested.map(({ item }) => item.id))
  const others = mostUsed(
    items.filter(({ id }) => !ids.has(id)),
    mostRows - ids.size,
    lang,
    use,
  )
  return { rows: [...suggested.map(({ item }) => item), ...others], suggested, near: false }
}

type Audience = FieldReport['audience']

/** A whole reply that may be sent, and never one for colleagues where a customer reads. */
const suits =
  (audience: Audience, now: Instant) =>
  (item: Item): boolean =>
    item.kind === 'reply' &&
    (item.audience === 'customer' || audience === 'internal') &&
    standingAt(item, now).kind === 'current'

/**
 * What the customer asks: what was selected in the page, else the newest message, with the subject, since whoever writes for the
 * third time no longer says what it is about.
 */
export function messageIn(ticket: Ticket | undefined): string | undefined {
  const { selectedMessage, latestMessage, subject = '' } = ticket ?? {}
  return selectedMessage ?? (latestMessage === undefined ? undefined : `${subject}\n${latestMessage}`)
}

function mostUsed(items: readonly Item[], most: number, lang: string, use: Habits['use']): Item[] {
  // Comparing by a language's own rules is slow, and slower still without this.
  const { compare } = new Intl.Collator(lang)
  const worth = (item: Item) => (use?.get(item.id) ?? 0) * 2 + (item.lang === lang ? 1 : 0)
  return firstInOrder(items, most, (a, b) => worth(b) - worth(a) || compare(a.title, b.title))
}
