import type { Ticket } from '../messages/protocol.ts'

/**
 * The ticket a page shows, with what the page left before it told of the same ticket. A page that names a customer speaks for
 * itself: nothing is added to it.
 */
export function carryOver(shown: Ticket | undefined, left: Ticket | undefined): Ticket | undefined {
  if (!shown?.number || shown.customerName || shown.customerEmail || shown.number !== left?.number) return shown
  return { ...left, ...shown }
}
