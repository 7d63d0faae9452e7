import { agentName, type Message, type Ticket, type Visibility } from '../tickets.ts'

/** A message written at this desk carries markup from its editor; those in the data are plain text. */
export type SentMessage = Message & { readonly html?: string }
export type Draft = { readonly text: string } | { readonly html: string }
type Listener = (ticket: Ticket, message: SentMessage) => void

/** New messages live until the page is reloaded. Nothing here ever reaches a server. */
const added = new Map<number, readonly SentMessage[]>()
const listeners = new Set<Listener>()

export const threadOf = (ticket: Ticket): readonly SentMessage[] => [
  ...ticket.messages,
  ...(added.get(ticket.number) ?? []),
]

/** Called after each message that is new, whoever wrote it and whichever ticket is shown. */
export const onMessage = (listener: Listener): void => {
  listeners.add(listener)
}

export const send = (ticket: Ticket, draft: Draft, visibility: Visibility): void => {
  countSubmission()
  add(ticket, { author: 'agent', name: agentName, minutesAgo: 0, visibility, text: '', ...draft })
}

export const receive = (ticket: Ticket, text: string): void =>
  add(ticket, { author: 'customer', name: ticket.customer.name, minutesAgo: 0, text })

const add = (ticket: Ticket, message: SentMessage): void => {
  added.set(ticket.number, [...(added.get(ticket.number) ?? []), message])
  for (const listener of listeners) listener(ticket, message)
}

/** Lets a test see that nothing was sent behind the agent's back. */
const countSubmission = (): void => {
  document.body.dataset.submissions = String(Number(document.body.dataset.submissions) + 1)
}
