import { foundOnly, type Helpdesk } from './helpdesk.ts'

/** The helpdesk under `test/helpdesk`, which the demo and the practice runs use. */
export const demoHelpdesk: Helpdesk = {
  name: 'Demo helpdesk',
  isHere: (page) => page.querySelector('meta[name="generator"][content="Evenkeel demo helpdesk"]') !== null,
  readTicket: (page) => {
    const textOf = (selector: string) => page.querySelector(selector)?.textContent
    return foundOnly({
      number: page.querySelector('[data-ticket-number]')?.getAttribute('data-ticket-number'),
      subject: textOf('[data-ticket-subject]'),
      customerName: textOf('[data-customer-name]'),
      customerEmail: textOf('[data-customer-email]'),
      agentName: textOf('[data-agent-name]'),
    })
  },
}
