import type { Ticket } from '../messages/protocol.ts'
import type { AboutField, Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly, messageIn, onlyOne, readPerson } from './told.ts'

/**
 * Request Tracker 5. The ticket's page (`Ticket/Display.html`) has no editor; the reply's (`Ticket/Update.html`) names neither
 * the customer nor what was written. The history comes late, by a request of the page's own.
 */
export const requestTracker: Helpdesk = {
  name: 'Request Tracker',
  checkedLive: true,
  // Every page of it says which of its components it is, and each style sheet of any theme comes from there.
  isHere: (page) =>
    page.body?.id.startsWith('comp-') === true && page.querySelector('head link[href*="/NoAuth/css/"]') !== null,
  aboutField: (field, page) => {
    if (field.id !== 'UpdateContent' && !field.closest('#cke_UpdateContent')) return undefined
    const chosen = page.querySelector<HTMLSelectElement>('select[name="UpdateType"]')?.selectedOptions[0]
    return { name: chosen?.textContent, audience: audiences[chosen?.value ?? ''] }
  },
  // Also that it names nobody: the customer may have been taken off the ticket.
  readLeft: (page) => {
    const ticket = readRequestTracker(page)
    return ticket.number && !ticket.elsewhere ? ticket : undefined
  },
}

export const readRequestTracker: ReadTicket = (page) =>
  foundOnly({
    number: numberOf(page),
    subject: subjectOf(page),
    ...customerOf(page),
    agentName: agentNameOf(page),
    ...messagesOf(page),
    elsewhere: pages[page.body.id] === 'reply' ? true : undefined,
  })

const audiences: Readonly<Record<string, AboutField['audience']>> = { response: 'customer', private: 'internal' }

/** `#1: Subject` on the ticket's page; on the reply's with words before it, in the agent's language. */
const headingOf = (page: Document): string => page.querySelector('#header h1')?.textContent?.trim() ?? ''

/** The pages whose heading has the number of a ticket in it. Others have one of an asset, or write to somebody else. */
const pages: Readonly<Record<string, 'ticket' | 'reply'>> = {
  'comp-Ticket-Display': 'ticket',
  'comp-Ticket-ModifyPeople': 'ticket',
  'comp-Ticket-Update': 'reply',
  'comp-Ticket-ModifyAll': 'reply',
}

/** After a refused form the address is bare; the heading says it on every page of a ticket. */
const numberOf = (page: Document): string | undefined => pages[page.body.id] && /#(\d+)/.exec(headingOf(page))?.[1]

const subjectOf = (page: Document): string | null | undefined =>
  page.querySelector('input[name="UpdateSubject"]')?.getAttribute('value') ?? /^#\d+: (.*)$/s.exec(headingOf(page))?.[1]

const requestorsOf = (page: Document): Element[] =>
  Array.from(page.querySelectorAll('.ticket-info-people .requestors .user'))

/** With several requestors nobody can say which of them an answer greets. */
function customerOf(page: Document): Pick<Ticket, 'customerName' | 'customerEmail'> {
  const only = onlyOne(requestorsOf(page))
  // As RT's settings have it: `Name <address>`, the name alone, the address alone, or for a colleague `login (Name)`.
  return only ? readPerson((only.textContent ?? '').trim().replace(/^[^\s<@]+ \((.+)\)$/s, '$1')) : {}
}

/** The page shows the login alone, but has the name at hand for its own scripts. */
function agentNameOf(page: Document): string | undefined {
  for (const { textContent } of page.querySelectorAll('head script:not([src])')) {
    const name = /^RT\.CurrentUser\s*=.*?"RealName":("(?:[^"\\]|\\.)*")/m.exec(textContent ?? '')?.[1]
    if (name) return JSON.parse(name)
  }
  return undefined
}

/**
 * Agents can have the history either way round: the newest has the highest number. A reply and a comment look alike, so of
 * what others wrote nobody knows for whom it was.
 */
function messagesOf(page: Document): Pick<Ticket, 'latestMessage' | 'earlierMessages'> {
  const customers = new Set(requestorsOf(page).map(idOf))
  const order = ({ dataset }: HTMLElement) => Number(dataset.transactionId)
  const messages = Array.from(page.querySelectorAll<HTMLElement>('.transaction.message'))
  return conversationOf(
    messages
      .sort((a, b) => order(a) - order(b))
      .map((message) => ({
        by: customers.has(idOf(message.querySelector('.description .user'))) ? 'customer' : 'unknown',
        text: () => messageIn(message.querySelectorAll<HTMLElement>('.messagebody')),
      })),
  )
}

const idOf = (user: Element | null): string | undefined => user?.getAttribute('data-user-id') ?? undefined
