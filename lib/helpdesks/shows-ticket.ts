import type { Ticket, TicketId } from '../messages/protocol.ts'

/**
 * Whether the page around this field still shows this ticket. From inside a frame of another site the page can't be seen: true
 * then, as the sidebar has asked it a moment before.
 */
export function showsTicket(ticket: TicketId, field: Element, read: (page: Document) => Ticket | undefined): boolean {
  const page = pageAround(field)
  if (!page) return true
  const told = read(page)
  if (told?.number !== ticket.number) return false
  // Whose customer stands on another page, which this one does not repeat.
  if (told?.elsewhere) return true
  return told?.customerName === ticket.customerName && told?.customerEmail === ticket.customerEmail
}

function pageAround(field: Element): Document | undefined {
  try {
    return field.ownerDocument.defaultView?.top?.document
  } catch {
    return undefined
  }
}
