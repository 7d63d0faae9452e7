import { agentName, type Message, type Ticket, type Visibility } from '../tickets.ts'

/** A message written at this desk carries markup from its editor; those in the data are plain text. */
export type SentMessage = Message & { readonly html?: string }
export type Draft = { readonly text: string } | { readonly html: string }

/** Sent messages live until the page is reloaded. Nothing here ever reaches a server. */
const sent = new Map<number, SentMessage[]>()

export const threadOf = (ticket: Ticket): readonly SentMessage[] => [
  ...ticket.messages,
  ...(sent.get(ticket.number) ?? []),
]

export const send = (ticket: Ticket, draft: Draft, visibility: Visibility): SentMessage => {
  const message: SentMessage = { author: 'agent', name: agentName, minutesAgo: 0, visibility, text: '', ...draft }
  sent.set(ticket.number, [...(sent.get(ticket.number) ?? []), message])
  countSubmission()
  return message
}

/** Lets a test see that nothing was sent behind the agent's back. */
const countSubmission = (): void => {
  document.body.dataset.submissions = String(Number(document.body.dataset.submissions) + 1)
}
