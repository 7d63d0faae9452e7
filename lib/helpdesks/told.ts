import type { EarlierMessage, Ticket } from '../messages/protocol.ts'

/** The ticket without the values that were not found: absent, never empty. */
export function foundOnly(values: { readonly [Key in keyof Ticket]?: Ticket[Key] | null | undefined }): Ticket {
  const found = Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== null && value !== ''))
}

/** No customer writes as much by hand; what is beyond it was pasted or quoted. */
const longestMessage = 20_000
const longestEarlier = 4_000
const mostEarlier = 20

/** A message as it is read on the page: lines and paragraphs, without what the page keeps folded away. */
export const messageIn = (bodies: Iterable<HTMLElement>): string =>
  Array.from(bodies, ({ innerText }) => innerText.trim())
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, longestMessage)

/** A message still to be read. */
export type Written = { readonly by: EarlierMessage['by']; readonly text: () => string }

/** What the customer wrote last, and what was written before it. The oldest comes first, and notes are left out. */
export function conversationOf(written: readonly Written[]): Pick<Ticket, 'latestMessage' | 'earlierMessages'> {
  const latest = written.findLastIndex(({ by }) => by === 'customer')
  const before = written.slice(0, latest < 0 ? written.length : latest).slice(-mostEarlier)
  const earlierMessages = before
    .map(({ by, text }) => ({ by, text: text().slice(0, longestEarlier) }))
    .filter(({ text }) => text !== '')
  return foundOnly({
    latestMessage: written[latest]?.text(),
    earlierMessages: earlierMessages.length > 0 ? earlierMessages : undefined,
  })
}

/** With several who could be meant, nobody is. */
export function onlyOne<Found>(found: Iterable<Found>): Found | undefined {
  const [only, ...others] = found
  return others.length === 0 ? only : undefined
}

type Person = Pick<Ticket, 'customerName' | 'customerEmail'>

/** `Name <address>` as mail has it, the address alone, or a name. */
export function readPerson(text: string): Person {
  const shown = text.trim()
  const both = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/s.exec(shown)
  if (both) return foundOnly({ customerName: both[1]?.replace(/^"(.*)"$/s, '$1'), customerEmail: both[2] })
  return /^\S+@\S+$/.test(shown) ? { customerEmail: shown } : foundOnly({ customerName: shown })
}
