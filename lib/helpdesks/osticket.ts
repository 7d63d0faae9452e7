import type { AboutField, Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly, messageIn, onlyOne } from './told.ts'

/**
 * osTicket 1.18: ticket, reply and note on one page, the note's editor in a tab that is hidden at first.
 * https://github.com/osTicket/osTicket include/staff/ticket-view.inc.php, templates/thread-entry.tmpl.php
 */
export const osTicket: Helpdesk = {
  name: 'osTicket',
  checkedLive: false,
  isHere: (page) => page.querySelector('head link[href*="scp/css/scp.css"]') !== null,
  aboutField: (field, page) => {
    const form = field.matches('#response, #internal_note, .redactor-in') ? field.closest('form') : null
    const use = forms[form?.id ?? '']
    return use && { name: page.querySelector(use.tab)?.textContent, audience: use.audience }
  },
}

const forms: Readonly<Record<string, { readonly tab: string } & Pick<AboutField, 'audience'>>> = {
  reply: { tab: '#post-reply-tab', audience: 'customer' },
  note: { tab: '#post-note-tab', audience: 'internal' },
}

export const readOsTicket: ReadTicket = (page) => {
  const textOf = (element: Element | null | undefined) => element?.textContent?.trim()
  const customerName = textOf(onlyOne(page.querySelectorAll('.ticket_info [id^="user-"][id$="-name"]')))
  // Another who takes part writes under the same class as the customer; a name tells them apart.
  const isCustomers = (entry: Element) => !customerName || textOf(entry.querySelector('.header > b')) === customerName
  const entries = Array.from(page.querySelectorAll('.thread-entry.message, .thread-entry.response'))
  return foundOnly({
    // In front of it stands "Ticket", in the agent's language.
    number: /#(\S+)/.exec(textOf(page.querySelector('.sticky.bar h2')) ?? '')?.[1],
    subject: textOf(page.querySelector('.tixTitle h3')),
    customerName,
    customerEmail: textOf(onlyOne(page.querySelectorAll('.ticket_info [id^="user-"][id$="-email"]'))),
    ...conversationOf(
      entries.map((entry) => ({
        by: entry.matches('.response') ? 'agent' : isCustomers(entry) ? 'customer' : 'unknown',
        text: () => messageIn(entry.querySelectorAll<HTMLElement>('.thread-body > div:first-child')),
      })),
    ),
  })
}
