import type { FieldReport, Ticket } from '../messages/protocol.ts'

/** How to read one helpdesk's pages. Reading only: an adapter never changes anything. */
export type Helpdesk = {
  readonly name: string
  /** Tried with the helpdesk itself. The agent is told where it was not. */
  readonly checkedLive: boolean
  /** Whether this is one of that helpdesk's pages. Asked of every page: one look at one element, not a search. */
  readonly isHere: (page: Document) => boolean
  readonly readTicket: (page: Document) => Ticket
  /**
   * A reply is written on another page than the ticket's, and that page does not say whom it goes to. What the ticket's page
   * told is then read when the agent leaves it, and carried over.
   */
  readonly repliesElsewhere?: true
  /** What writing in a field of its pages comes to. An editor's frame stands for what is in it. */
  readonly aboutField?: (field: Element, page: Document) => AboutField | undefined
}

export type AboutField = {
  /** What the page calls writing here, where that is more than the field's own name. */
  readonly name?: string | null | undefined
  readonly audience?: FieldReport['audience']
}

/** The ticket without the values that were not found: absent, never empty. */
export function foundOnly(
  values: { readonly [Key in Exclude<keyof Ticket, 'elsewhere'>]?: string | null | undefined },
): Ticket {
  const found = Object.entries(values).map(([key, value]) => [key, value?.trim()] as const)
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== ''))
}

/** No customer writes as much by hand; what is beyond it was pasted or quoted. */
const longestMessage = 20_000

/** A message as it is read on the page: lines and paragraphs, without what the page keeps folded away. */
export const messageIn = (bodies: readonly HTMLElement[]): string =>
  bodies
    .map(({ innerText }) => innerText.trim())
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, longestMessage)
