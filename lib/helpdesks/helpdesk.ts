import type { Ticket } from '../messages/protocol.ts'

/** How to read one helpdesk's page. Reading only: an adapter never changes anything. */
export type Helpdesk = {
  readonly name: string
  /** Whether this is that helpdesk's page. */
  readonly isHere: (page: Document) => boolean
  readonly readTicket: (page: Document) => Ticket
}

/** The ticket without the values that were not found: absent, never empty. */
export function foundOnly(values: { readonly [Key in keyof Ticket]: string | null | undefined }): Ticket {
  const found = Object.entries(values).map(([key, value]) => [key, value?.trim()] as const)
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== ''))
}
