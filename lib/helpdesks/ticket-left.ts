import type { Ticket } from '../messages/protocol.ts'
import { helpdeskOf } from './helpdesks.ts'

/** Whether what this page tells is wanted on another, where the reply is written. */
export const repliesElsewhere = (page: Document): boolean => helpdeskOf(page)?.readLeft !== undefined

/** What the page an agent leaves has to tell the next. */
export const readTicketLeft = (page: Document): Ticket | undefined => helpdeskOf(page)?.readLeft?.(page)
