import type { KnownValues } from '../compose/markers.ts'
import type { Ticket } from '../messages/protocol.ts'

/** What the page and the settings tell, under the names markers use. What is not told stays unknown, and a guess is not told. */
export function knownValues(ticket: Ticket | undefined, agentName: string | undefined): KnownValues {
  const guessed = new Set<string>(ticket?.guessed)
  return valuesOf(
    pick(ticket, (name) => !guessed.has(name)),
    agentName,
  )
}

/** What was only guessed, under the same names. */
export function guessedValues(ticket: Ticket | undefined): KnownValues {
  const guessed = new Set<string>(ticket?.guessed)
  return valuesOf(
    pick(ticket, (name) => guessed.has(name)),
    undefined,
  )
}

const pick = (ticket: Ticket = {}, wanted: (name: string) => boolean): Ticket =>
  Object.fromEntries(Object.entries(ticket).filter(([name]) => wanted(name)))

function valuesOf(ticket: Ticket, agentName: string | undefined): KnownValues {
  const customer = splitName(ticket.customerName)
  const agent = splitName(agentName ?? ticket.agentName)
  return definedOnly({
    'customer.name': customer?.whole,
    'customer.first_name': customer?.first,
    'customer.last_name': customer?.last,
    'customer.email': ticket.customerEmail,
    'ticket.number': ticket.number,
    'ticket.subject': ticket.subject,
    'agent.name': agent?.whole,
    'agent.first_name': agent?.first,
  })
}

type Name = { readonly whole: string; readonly first?: string; readonly last?: string }

/** A Chinese name is not taken apart: nobody is greeted by a given name alone. */
function splitName(name: string | undefined): Name | undefined {
  const whole = name?.trim()
  if (!whole) return undefined
  const parts = whole.split(/\s+/)
  const first = parts[0] ?? whole
  // As directories write it, the family name first: which part greets is the agent's to say.
  if (whole.includes(',')) return { whole }
  if (parts.length === 1 || /\p{Script=Han}/u.test(whole)) return { whole, first: whole }
  return { whole, first, last: parts.slice(1).join(' ') }
}

const definedOnly = (values: { readonly [Key in keyof KnownValues]: string | undefined }): KnownValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
