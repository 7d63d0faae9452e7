import { type AboutField, foundOnly, type Helpdesk } from './helpdesk.ts'

/** The helpdesk under `test/helpdesk`, which the demo and the practice runs use. */
export const demoHelpdesk: Helpdesk = {
  name: 'Demo helpdesk',
  checkedLive: true,
  isHere: (page) => page.querySelector('meta[name="generator"][content="Evenkeel demo helpdesk"]') !== null,
  readTicket: (page) => {
    // All open tickets stay in the page, each with its customer and its conversation; one of them is shown.
    const ticket = [...page.querySelectorAll('[data-ticket-number]')].find((each) => each.checkVisibility())
    const textOf = (selector: string) => ticket?.querySelector(selector)?.textContent
    return foundOnly({
      number: ticket?.getAttribute('data-ticket-number'),
      subject: textOf('[data-ticket-subject]'),
      customerName: textOf('[data-customer-name]'),
      customerEmail: textOf('[data-customer-email]'),
      agentName: page.querySelector('[data-agent-name]')?.textContent,
      latestMessage: latestMessage(ticket),
    })
  },
  aboutField: (field) => ({ audience: audiences[field.closest('[data-editor]')?.getAttribute('data-editor') ?? ''] }),
}

const audiences: Readonly<Record<string, AboutField['audience']>> = { public: 'customer', internal: 'internal' }

/** The oldest message comes first. */
function latestMessage(ticket: Element | undefined): string | undefined {
  const bodies = ticket?.querySelectorAll('[data-author="customer"] [data-message-body]') ?? []
  const paragraphs = [...bodies].at(-1)?.children ?? []
  return [...paragraphs].map(({ textContent }) => textContent).join('\n\n')
}
