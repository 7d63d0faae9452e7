import type { Ticket, TicketId } from '../messages/protocol.ts'

/**
 * Whether the page around this field still shows this ticket. From inside a frame of another site the page can't be seen: true
 * then, as the sidebar has asked it a moment before.
 */
export function showsTicket(ticket: TicketId, field: Element, read: (page: Document) => Ticket | undefined): boolean {
  const page = pageAround(field)
  if (!page) return true
  const told = read(page)
  // What it leaves to another page, that one has told of the same ticket.
  const isSame = (name: keyof TicketId) =>
    told?.[name] === ticket[name] || (told?.elsewhere === true && told[name] === undefined)
  return names.every(isSame)
}

const names = ['number', 'customerName', 'customerEmail'] as const satisfies readonly (keyof TicketId)[]

function pageAround(field: Element): Document | undefined {
  try {
    return field.ownerDocument.defaultView?.top?.document
  } catch {
    return undefined
  }
}
