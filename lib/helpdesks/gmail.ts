import type { Helpdesk, ReadTicket } from './helpdesk.ts'
import { isAt } from './page-address.ts'
import { conversationOf, foundOnly, messageIn, onlyOne } from './told.ts'

/**
 * Gmail, by marks that public extensions for it use. Whom an answer goes to, its own line says; without an answer, who wrote the
 * conversation if that was one person.
 * https://github.com/Briskine/briskine src/content/plugins/gmail.js
 */
export const gmail: Helpdesk = {
  name: 'Gmail',
  checkedLive: false,
  isHere: (page) => isAt(page, /^mail\.google\.com$/),
  aboutField: (field) => (field.matches('[role="textbox"][g_editable]') ? { audience: 'customer' } : undefined),
}

export const readGmail: ReadTicket = (page) => {
  const main = Array.from(page.querySelectorAll('[role="main"]')).find((each) => each.checkVisibility())
  const to = Array.from(page.querySelectorAll('[name="to"] [role="option"][data-hovercard-id]'), (chip) => ({
    email: chip.getAttribute('data-hovercard-id'),
    name: chip.getAttribute('data-name'),
  }))
  const from = Array.from(main?.querySelectorAll('span.gD[email]') ?? [], (sender) => ({
    email: sender.getAttribute('email'),
    name: sender.getAttribute('name'),
  }))
  const people = to.length > 0 ? to : from
  const customer = onlyOne(new Map(people.map((person) => [person.email, person])).values())
  return foundOnly({
    subject: main?.querySelector('h2.hP')?.textContent,
    customerName: customer?.name === customer?.email ? undefined : customer?.name,
    customerEmail: customer?.email,
    ...conversationOf(
      Array.from(main?.querySelectorAll('.adn') ?? [], (message) => ({
        by:
          customer && message.querySelector('span.gD')?.getAttribute('email') === customer.email
            ? 'customer'
            : 'unknown',
        text: () => messageIn(message.querySelectorAll<HTMLElement>('.a3s')),
      })),
    ),
  })
}
