import type { Ticket } from '../messages/protocol.ts'
import { helpdeskOf } from './helpdesks.ts'

/** What the page says about its ticket; undefined on a page no adapter knows. */
export const readTicket = (page: Document): Ticket | undefined => helpdeskOf(page)?.readTicket(page)

/** Whether what this page tells is wanted on another, where the reply is written. */
export const repliesElsewhere = (page: Document): boolean => helpdeskOf(page)?.repliesElsewhere === true

/** What the page an agent leaves has to tell the next. Undefined where that is nothing, as on the reply page itself. */
export function readTicketLeft(page: Document): Ticket | undefined {
  const ticket = repliesElsewhere(page) ? readTicket(page) : undefined
  return ticket?.customerName || ticket?.customerEmail || ticket?.latestMessage ? ticket : undefined
}
