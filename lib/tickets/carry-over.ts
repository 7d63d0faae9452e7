import type { Ticket } from '../messages/protocol.ts'

/**
 * The ticket a page shows, with what the page left before it told of the same ticket. Only a page that does not tell all of
 * itself is added to: any other speaks for itself.
 */
export function carryOver(shown: Ticket | undefined, left: Ticket | undefined): Ticket | undefined {
  if (!shown) return undefined
  const { elsewhere, ...told } = shown
  return elsewhere && left && isSame(told, left) ? { ...left, ...told } : told
}

/** By its number, where the customer may not be named by both: one of them may know better. Mail has none, but who and about what. */
const isSame = (shown: Ticket, left: Ticket): boolean =>
  shown.number
    ? shown.number === left.number && !shown.customerName && !shown.customerEmail
    : !left.number &&
      shown.customerEmail !== undefined &&
      shown.customerEmail === left.customerEmail &&
      shown.subject === left.subject
