import type { Ticket } from '../messages/protocol.ts'

/** Under which a ticket is remembered. Undefined where no page tells its number, or only seems to: two customers must never share one. */
export const ticketName = ({ site, number, guessed }: Ticket = {}): string | undefined =>
  site === undefined || number === undefined || guessed?.includes('number') ? undefined : `${site} ${number}`
