import type { Ticket } from '../messages/protocol.ts'
import { demoHelpdesk } from './demo-helpdesk.ts'
import type { Helpdesk } from './helpdesk.ts'

/** One adapter a file, the first that knows the page reads it. */
const helpdesks: readonly Helpdesk[] = [demoHelpdesk]

/** What the page says about its ticket; undefined on a page no adapter knows. */
export const readTicket = (page: Document): Ticket | undefined =>
  helpdesks.find(({ isHere }) => isHere(page))?.readTicket(page)
