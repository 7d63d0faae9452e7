import type { Customer, PreviousTicket } from '../tickets.ts'
import { avatar } from './avatar.ts'
import { element } from './dom.ts'

export const customerCard = (customer: Customer): HTMLElement =>
  element(
    'aside',
    { class: 'customer', 'aria-label': 'Customer' },
    element(
      'div',
      { class: 'customer-head' },
      avatar(customer.name, 'customer'),
      element(
        'div',
        { class: 'customer-who' },
        element('h2', { class: 'customer-name', 'data-customer-name': '' }, customer.name),
        element('a', { href: `mailto:${customer.email}`, 'data-customer-email': '' }, customer.email),
      ),
    ),
    facts(customer),
    previousTickets(customer.previousTickets),
  )

const facts = ({ place, since, lastOrder }: Customer): HTMLElement =>
  element(
    'dl',
    { class: 'customer-facts' },
    ...fact('Lives in', place),
    ...fact('Customer since', since),
    ...fact('Last order', lastOrder),
  )

const fact = (term: string, value: string): HTMLElement[] => [element('dt', {}, term), element('dd', {}, value)]

const previousTickets = (previous: readonly PreviousTicket[]): HTMLElement =>
  element(
    'section',
    { class: 'previous' },
    element('h3', {}, 'Previous tickets'),
    previous.length === 0
      ? element('p', { class: 'quiet' }, 'This is the first one.')
      : element('ul', {}, ...previous.map(previousTicket)),
  )

const previousTicket = ({ number, subject, closed }: PreviousTicket): HTMLElement =>
  element(
    'li',
    {},
    element('span', { class: 'previous-subject' }, subject),
    element('span', { class: 'quiet previous-closed' }, `#${number} · solved ${closed}`),
  )
