import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { isAt, partOfPath } from './page-address.ts'
import { foundOnly, onlyOne } from './told.ts'

/**
 * Freshdesk, by marks that public time trackers use. Which editor it has, where its customer stands, and who wrote what is
 * not known from them.
 * https://github.com/clockify/browser-extension src/integrations/freshdesk.js
 */
export const freshdesk: Helpdesk = {
  name: 'Freshdesk',
  checkedLive: false,
  isHere: (page) => isAt(page, /\.freshdesk\.com$/, '/a/tickets/'),
}

export const readFreshdesk: ReadTicket = (page) =>
  foundOnly({
    number: partOfPath(page, /\/tickets\/(\d+)/),
    subject: onlyOne(page.querySelectorAll('.sentiment-ticket-heading, .ticket-subject-heading'))?.textContent,
  })
