import { describe, expect, test } from 'vitest'
import type { Ticket } from '../../lib/messages/protocol.ts'
import { ticketName } from '../../lib/sidebar/ticket-name.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { item, snippet } from '../support/item.ts'

const items = [
  item({ id: 'thanks', title: 'Thanks', body: 'Thank you.\n\n{% render "closing" %}' }),
  item({ id: 'bye', title: 'Bye', body: 'Bye.' }),
  snippet({ id: 'closing', title: 'Closing', body: 'Best wishes' }),
]
const ticket: Ticket = { site: 'https://desk.example', number: '4711', customerName: 'Maja Lind' }
const minute = 1_792_000_000_000 - (1_792_000_000_000 % 60_000)

async function desk(shown = ticket) {
  const desk = await fakeDesk({ items, ticket: shown })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return {
    ...desk,
    sent: () => Object.fromEntries(desk.sidebar.store.getState().sent),
    async insert(query: string) {
      desk.sidebar.ask(query)
      await desk.sidebar.insert()
      await settled()
    },
    async look(next: Ticket | undefined) {
      desk.page.ticket = next
      await desk.sidebar.lookAtPage()
      await settled()
    },
    settled,
  }
}

describe('what was sent on a ticket', () => {
  test('is known once it was inserted, and remembered with its snippets', async () => {
    const { insert, sent, record } = await desk()
    expect(sent()).toEqual({})
    await insert('thanks')
    expect(sent()).toEqual({ thanks: minute })
    expect([...record.values()]).toEqual([
      { id: 'thanks', parts: ['closing'], how: 'inserted', minute, ticket: 'https://desk.example 4711' },
    ])
  })

  test('is of that ticket, and is there again when it is', async () => {
    const { insert, look, sent } = await desk()
    await insert('thanks')
    await look({ ...ticket, number: '4712' })
    expect(sent()).toEqual({})
    await insert('bye')
    expect(sent()).toEqual({ bye: minute })
    await look(ticket)
    expect(sent()).toEqual({ thanks: minute })
  })

  test('is the same in another sidebar', async () => {
    const { insert, look, sent, record } = await desk()
    await insert('thanks')
    record.set(9, { id: 'bye', parts: [], how: 'inserted', minute, ticket: 'https://desk.example 4711' })
    await look(ticket)
    expect(sent()).toEqual({ thanks: minute, bye: minute })
  })

  test('is nothing where it was refused, and nothing any more where it was taken back', async () => {
    const { insert, sent, page, sidebar, settled, record } = await desk()
    page.answer = async () => ({ kind: 'refused', why: 'not-taken' })
    await insert('bye')
    expect(record.size).toBe(0)
    page.answer = async () => ({ kind: 'inserted' })
    await insert('thanks')
    await sidebar.undo()
    await settled()
    expect(sent()).toEqual({})
    expect(record.size).toBe(0)
  })

  test('stays known where it could not be taken back', async () => {
    const { insert, sent, page, sidebar } = await desk()
    await insert('thanks')
    page.undo = async () => ({ kind: 'not-undone', why: 'changed-since' })
    await sidebar.undo()
    expect(sent()).toEqual({ thanks: minute })
  })

  test('stays known where a phrase of the calm ladder, inserted after it, was taken back', async () => {
    const { insert, sidebar, page, sent, record, settled } = await desk()
    await insert('thanks')
    sidebar.ladder.toggle()
    await sidebar.ladder.take(0)
    expect(page.inserted).toHaveLength(2)
    await sidebar.undo()
    await settled()
    expect(sent()).toEqual({ thanks: minute })
    expect(record.size).toBe(1)
  })

  test('what was only copied is remembered as such, and may not have been sent', async () => {
    const { sidebar, sent, record, settled } = await desk()
    sidebar.ask('bye')
    await sidebar.copy()
    await settled()
    expect([...record.values()]).toMatchObject([{ id: 'bye', how: 'copied' }])
    expect(sent()).toEqual({})
  })

  test('is told anew only when there is something new', async () => {
    const { insert, sidebar, settled } = await desk()
    await insert('thanks')
    const { sent } = sidebar.store.getState()
    await sidebar.lookAtPage()
    await settled()
    expect(sidebar.store.getState().sent).toBe(sent)
  })
})

describe('nothing is remembered', () => {
  test('of a page without a ticket', async () => {
    const { insert, look, record } = await desk()
    await look(undefined)
    await insert('thanks')
    expect(record.size).toBe(0)
  })

  test.each<[string, Ticket]>([
    ['of a ticket without a number', { site: 'https://desk.example', customerName: 'Maja Lind' }],
    ['of a number that is only a guess', { ...ticket, guessed: ['number'] }],
  ])('%s', async (_, shown) => {
    const { insert, record } = await desk(shown)
    await insert('thanks')
    expect(record.size).toBe(0)
  })

  test('of the calm ladder’s phrases, which are in no library', async () => {
    const { sidebar, record, settled } = await desk()
    sidebar.ladder.toggle()
    await sidebar.ladder.take(0)
    await settled()
    expect(record.size).toBe(0)
  })
})

test('two sites may have tickets of one number', () => {
  expect(ticketName(ticket)).not.toBe(ticketName({ ...ticket, site: 'https://other.example' }))
  expect(ticketName({})).toBeUndefined()
})
