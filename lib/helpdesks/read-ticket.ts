import type { Ticket } from '../messages/protocol.ts'
import { helpdeskOf } from './helpdesks.ts'

/** What the page says about its ticket; undefined on a page no adapter knows. */
export const readTicket = (page: Document): Ticket | undefined => helpdeskOf(page)?.readTicket(page)

/** Whether what this page tells is wanted on another, where the reply is written. */
export const repliesElsewhere = (page: Document): boolean => helpdeskOf(page)?.repliesElsewhere === true

/**
 * What the page an agent leaves has to tell the next, also that it names nobody: the customer may have been taken off the
 * ticket. Undefined on the reply page itself, which knows nothing of its own.
 */
export function readTicketLeft(page: Document): Ticket | undefined {
  const ticket = repliesElsewhere(page) ? readTicket(page) : undefined
  return ticket?.number && !ticket.elsewhere ? ticket : undefined
}
