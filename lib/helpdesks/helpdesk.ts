import type { FieldReport, Ticket } from '../messages/protocol.ts'

/**
 * How to know one helpdesk and its fields: small, because it goes into every frame of every allowed page. What its pages tell
 * of their tickets is read by a function of its own.
 */
export type Helpdesk = {
  readonly name: string
  /** Tried with the helpdesk itself. The agent is told where it was not. */
  readonly checkedLive: boolean
  /** Whether this is one of that helpdesk's pages. Asked of every page: one look at one element, not a search. */
  readonly isHere: (page: Document) => boolean
  /** What writing in a field of its pages comes to. An editor's frame stands for what is in it. */
  readonly aboutField?: (field: Element, page: Document) => AboutField | undefined
  /**
   * A reply is written on another page than the ticket's, and that page does not tell all. What this one tells when the agent
   * leaves it is carried over; undefined where it is no ticket's page and what was told before still holds.
   */
  readonly readLeft?: (page: Document) => Ticket | undefined
}

export type AboutField = {
  /** What the page calls writing here, where that is more than the field's own name. */
  readonly name?: string | null | undefined
  readonly audience?: FieldReport['audience']
}

/** Reading only: nothing on the page is ever changed. A value that is not found is absent. */
export type ReadTicket = (page: Document) => Ticket
