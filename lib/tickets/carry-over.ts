import type { Ticket } from '../messages/protocol.ts'

/**
 * The ticket a page shows, with what the page left before it told of the same ticket. Only a page whose customer stands
 * elsewhere is added to: one that names a customer, or could and does not, speaks for itself.
 */
export function carryOver(shown: Ticket | undefined, left: Ticket | undefined): Ticket | undefined {
  if (!shown) return undefined
  const { elsewhere, ...told } = shown
  if (!elsewhere || !told.number || told.customerName || told.customerEmail || told.number !== left?.number) return told
  return { ...left, ...told }
}
