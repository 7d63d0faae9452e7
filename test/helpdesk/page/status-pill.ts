import type { TicketStatus } from '../tickets.ts'
import { element } from './dom.ts'

const labels: Readonly<Record<TicketStatus, string>> = { open: 'Open', waiting: 'Waiting', solved: 'Solved' }

export const statusPill = (status: TicketStatus): HTMLElement =>
  element('span', { class: `pill pill-${status}` }, labels[status])
