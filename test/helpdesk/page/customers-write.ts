import { findTicket } from '../tickets.ts'
import { onMessage, receive } from './thread.ts'

/** Long enough to look like a person, in milliseconds. */
const moment = 4_000

/** Lets the customers answer what the agent sends them, as long as they have something to say. */
export const letCustomersAnswer = (): void => {
  const answered = new Map<number, number>()
  onMessage((ticket, { author, visibility }) => {
    if (author !== 'agent' || visibility === 'internal') return
    const count = answered.get(ticket.number) ?? 0
    const answer = ticket.answers[count]
    answered.set(ticket.number, count + 1)
    if (answer !== undefined) setTimeout(() => receive(ticket, answer), moment)
  })
}

/** What a test says to let a customer write at a time of its choosing. */
export type CustomerWrites = { readonly ticket: number; readonly text: string }

export const listenForCustomers = (): void => {
  document.addEventListener('customer-writes', (event) => {
    const { ticket: number, text } = (event as CustomEvent<CustomerWrites>).detail
    const ticket = findTicket(number)
    if (ticket === undefined) throw new Error(`There is no ticket ${number}`)
    receive(ticket, text)
  })
}
