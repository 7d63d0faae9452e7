import type { AboutField, Helpdesk, ReadTicket } from './helpdesk.ts'
import { conversationOf, foundOnly } from './told.ts'

/** The helpdesk under `test/helpdesk`, which the demo and the practice runs use. */
export const demoHelpdesk: Helpdesk = {
  name: 'Demo helpdesk',
  checkedLive: true,
  isHere: (page) => page.querySelector('meta[name="generator"][content="Evenkeel demo helpdesk"]') !== null,
  aboutField: (field) => ({ audience: audiences[field.closest('[data-editor]')?.getAttribute('data-editor') ?? ''] }),
}

const audiences: Readonly<Record<string, AboutField['audience']>> = { public: 'customer', internal: 'internal' }

export const readDemoHelpdesk: ReadTicket = (page) => {
  // All open tickets stay in the page, each with its customer and its conversation; one of them is shown.
  const ticket = [...page.querySelectorAll('[data-ticket-number]')].find((each) => each.checkVisibility())
  const textOf = (selector: string) => ticket?.querySelector(selector)?.textContent
  // The oldest message comes first.
  const messages = [...(ticket?.querySelectorAll('[data-author]:not([data-visibility="internal"])') ?? [])]
  return foundOnly({
    number: ticket?.getAttribute('data-ticket-number'),
    subject: textOf('[data-ticket-subject]'),
    customerName: textOf('[data-customer-name]'),
    customerEmail: textOf('[data-customer-email]'),
    agentName: page.querySelector('[data-agent-name]')?.textContent,
    ...conversationOf(
      messages.map((message) => ({
        by: message.getAttribute('data-author') === 'customer' ? 'customer' : 'agent',
        text: () => paragraphsIn(message.querySelector('[data-message-body]')),
      })),
    ),
  })
}

const paragraphsIn = (body: Element | null): string =>
  [...(body?.children ?? [])].map(({ textContent }) => textContent).join('\n\n')
