import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { isAt } from './page-address.ts'
import { foundOnly, onlyOne, readPerson } from './told.ts'

/**
 * Outlook on the web, by marks that public extensions for it use. Messages are not read: nothing known tells who wrote them.
 * https://github.com/Briskine/briskine src/content/plugins/outlook.js
 */
export const outlook: Helpdesk = {
  name: 'Outlook',
  checkedLive: false,
  isHere: (page) =>
    isAt(page, /^outlook\.(live|office|office365)\.com$/) || page.querySelector('script[src*="/owamail/"]') !== null,
  aboutField: (field) =>
    field.matches('[contenteditable="true"][aria-multiline="true"]') ? { audience: 'customer' } : undefined,
}

export const readOutlook: ReadTicket = (page) => {
  const form = page.querySelector('[data-app-section="Form_Content"]') ?? page.querySelector('[role="main"]')
  const to = form?.querySelector('[contenteditable="true"]:not([aria-multiline="true"])')
  return foundOnly({
    subject: onlyOne(page.querySelectorAll('[role="main"] [role="heading"][title]'))?.getAttribute('title'),
    ...readPerson(onlyOne(to?.querySelectorAll('[class*="textContainer-"]') ?? [])?.textContent ?? ''),
  })
}
