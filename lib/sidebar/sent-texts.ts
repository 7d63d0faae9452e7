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
  readonly read: (ticket: string) => Promise<readonly Insertion[]>
}

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
  let last: Promise<number | undefined> | undefined
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

  return {
    read,
    async note({ item, parts, ticket: shown, how }: Used): Promise<void> {
      const ticket = ticketName(shown)
      // What was copied since changes nothing of what an undo takes back.
      if (how === 'inserted') last = undefined
      if (ticket === undefined) return
      const ids = parts.filter((part) => part !== item).map(({ id }) => id)
      const written = record.write({ id: item.id, parts: ids, how, ticket })
      if (how === 'inserted') last = written
      await written
    },
    /** The last insertion was taken back. */
    async forgetLast(): Promise<void> {
      const number = await last
      last = undefined
      if (number !== undefined) await record.forget(number)
    },
    /** What is taken back next is another thing. */
    keepLast(): void {
      last = undefined
    },
  }
}

/** What was only copied may never have been sent. */
const lastTimes = (insertions: readonly Insertion[]): ReadonlyMap<string, number> =>
  new Map(insertions.filter(({ how }) => how === 'inserted').map(({ id, minute }) => [id, minute]))

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && Array.from(one).every(([id, minute]) => other.get(id) === minute)
