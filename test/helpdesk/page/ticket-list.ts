import { type Ticket, tickets } from '../tickets.ts'
import { shortAge } from './age.ts'
import { element } from './dom.ts'
import { type Route, ticketPath } from './route.ts'
import { statusPill } from './status-pill.ts'
import { onMessage } from './thread.ts'
import { type UnreadMark, unreadMark } from './unread-mark.ts'

export type TicketList = { readonly root: HTMLElement; show(route: Route): void }

type Row = {
  readonly ticket: Ticket
  readonly link: HTMLAnchorElement
  readonly age: HTMLElement
  readonly unread: UnreadMark
  readonly root: HTMLElement
}

/** The list stays while tickets come and go, so focus and filter survive navigation. */
export const ticketList = (): TicketList => {
  const rows = tickets.map(ticketRow)
  const root = element(
    'nav',
    { class: 'ticket-list', 'aria-label': 'Tickets' },
    listHead(rows),
    element('ol', { class: 'ticket-rows' }, ...rows.map((row) => row.root)),
  )
  onMessage((ticket, { author }) => {
    const row = rows.find((each) => each.ticket === ticket)
    if (row === undefined) return
    row.age.textContent = shortAge(0)
    if (author === 'customer' && !isCurrent(row)) row.unread.show(true)
  })
  return {
    root,
    show(route) {
      for (const row of rows) showRow(row, route)
    },
  }
}

const isCurrent = ({ link }: Row): boolean => link.hasAttribute('aria-current')

const showRow = ({ ticket, link, unread }: Row, { ticketNumber, editor }: Route): void => {
  const current = ticket.number === ticketNumber
  link.href = ticketPath(ticket.number, editor)
  if (current) unread.show(false)
  if (current) link.setAttribute('aria-current', 'page')
  else link.removeAttribute('aria-current')
}

const ticketRow = (ticket: Ticket): Row => {
  const age = element('span', { class: 'ticket-row-age' }, shortAge(ticket.messages.at(-1)?.minutesAgo ?? 0))
  const unread = unreadMark()
  const link = element(
    'a',
    { class: 'ticket-row', 'data-link': '' },
    element('span', { class: 'ticket-row-subject', lang: ticket.language }, ticket.subject),
    age,
    element('span', { class: 'ticket-row-customer' }, ticket.customer.name, unread.root),
    statusPill(ticket.status),
  )
  return { ticket, link, age, unread, root: element('li', {}, link) }
}

const listHead = (rows: readonly Row[]): HTMLElement => {
  const open = tickets.filter(({ status }) => status === 'open').length
  return element(
    'div',
    { class: 'ticket-list-head' },
    element('h2', {}, 'Inbox ', element('span', { class: 'count' }, `${open} open`)),
    filterField(rows),
  )
}

const filterField = (rows: readonly Row[]): HTMLInputElement => {
  const field = element('input', {
    type: 'search',
    class: 'ticket-filter',
    placeholder: 'Filter tickets',
    'aria-label': 'Filter tickets',
    autocomplete: 'off',
  })
  field.addEventListener('input', () => {
    for (const { ticket, root } of rows) root.hidden = !matches(ticket, field.value)
  })
  return field
}

const matches = ({ number, subject, customer }: Ticket, wanted: string): boolean =>
  `${number} ${subject} ${customer.name}`.toLowerCase().includes(wanted.trim().toLowerCase())
