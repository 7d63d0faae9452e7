import type { StoreApi } from 'zustand/vanilla'
import type { Ticket } from '../messages/protocol.ts'
import type { Insertion } from '../replies/insertion.ts'
import type { Item } from '../replies/item.ts'
import { ticketName } from './ticket-name.ts'

/** What the insertion record adds to the sidebar's state. */
export type SentState = {
  /** The items that were inserted on this ticket, each with the minute of the last time, in milliseconds since 1970. */
  readonly sent: ReadonlyMap<string, number>
}

export const nothingSent: SentState = { sent: new Map() }

/** The insertion record, which is of this browser and not of one sidebar. */
export type InsertionRecord = {
  /** Gives the number to forget it by. */
  readonly write: (insertion: Omit<Insertion, 'revision' | 'minute'>) => Promise<number | undefined>
  readonly forget: (number: number) => Promise<void>
  readonly read: (ticket: string) => Promise<readonly Recorded[]>
}

/** The numbers grow. */
type Recorded = Insertion & { readonly number?: number }

/** What is taken back next: its own number, if it has one, and the newest there was on its ticket when it had gone in. */
type Last = { readonly own?: number | undefined; readonly newest?: number | undefined }

/** What was used, and on which ticket: the page may show another by the time this is remembered. */
export type Used = {
  readonly item: Item
  readonly parts: readonly Item[]
  readonly ticket: Ticket | undefined
  readonly how: Insertion['how']
}

type State = SentState & { readonly ticket: Ticket | undefined }

export function createSentTexts<S extends State>(
  store: Pick<StoreApi<S>, 'getState' | 'setState'>,
  record: InsertionRecord,
) {
  let last: Promise<Last> = Promise.resolve({})
  const nameNow = () => ticketName(store.getState().ticket)

  /** What was used on the ticket in hand. Undefined where another is in hand by then. */
  async function read(): Promise<readonly Insertion[] | undefined> {
    const ticket = nameNow()
    const insertions = ticket === undefined ? [] : await record.read(ticket)
    if (ticket !== nameNow()) return undefined
    // Read at every look: what is drawn by it is drawn anew only when there is something new in it.
    const sent = lastTimes(insertions)
    if (!isSame(sent, store.getState().sent)) store.setState({ sent } as Partial<S>)
    return insertions
  }

  async function newestNow(): Promise<number> {
    const ticket = nameNow()
    const insertions = ticket === undefined ? [] : await record.read(ticket)
    return Math.max(0, ...insertions.filter(isSent).map(({ number = 0 }) => number))
  }

  return {
    read,
    async note({ item, parts, ticket: shown, how }: Used): Promise<void> {
      const ticket = ticketName(shown)
      // What was copied since changes nothing of what an undo takes back.
      if (how === 'inserted') last = Promise.resolve({})
      if (ticket === undefined) return
      const ids = parts.filter((part) => part !== item).map(({ id }) => id)
      const written = record.write({ id: item.id, parts: ids, how, ticket })
      if (how === 'inserted') last = written.then((own) => ({ own, newest: own }))
      await written
    },
    /** Something else has gone into the ticket since, as from the palette, and would be taken back in its place. */
    async isOvertaken(): Promise<boolean> {
      const { newest } = await last
      return newest !== undefined && (await newestNow()) > newest
    },
    /** The last insertion was taken back. */
    async forgetLast(): Promise<void> {
      const { own } = await last
      last = Promise.resolve({})
      if (own !== undefined) await record.forget(own)
    },
    /** What is taken back next is another thing, which is not remembered. */
    keepLast(): void {
      last = newestNow().then((newest) => ({ newest }))
    },
  }
}

/** What was only copied may never have been sent. */
const isSent = ({ how }: Insertion): boolean => how === 'inserted'

const lastTimes = (insertions: readonly Insertion[]): ReadonlyMap<string, number> =>
  new Map(insertions.filter(isSent).map(({ id, minute }) => [id, minute]))

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && Array.from(one).every(([id, minute]) => other.get(id) === minute)
