import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ticket } from '../../lib/messages/protocol.ts'
import type { ReplyIndex } from '../../lib/search/reply-index.ts'
import type { Sidebar } from '../../lib/sidebar/sidebar.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { indexOf } from '../support/index-of.ts'
import { item, snippet } from '../support/item.ts'

const now = ({ store }: Sidebar) => store.getState()
const titles = (sidebar: Sidebar) => now(sidebar).rows.map(({ title }) => title)
const suggested = (sidebar: Sidebar) => now(sidebar).suggested.map(({ item, words }) => [item.title, ...words])

const items = [
  item({ title: 'A greeting', body: 'Hello' }),
  item({ title: 'Parcel is late', body: 'The carrier still has it.' }),
  item({ title: 'Refund is late', body: 'I asked our bank.' }),
  item({ title: 'Late parcel, for colleagues', audience: 'internal', body: 'Ask the carrier about the parcel.' }),
  snippet({ title: 'Sorry for the late parcel' }),
]
const anna = { number: '4711', customerName: 'Anna Berg', latestMessage: 'My parcel is late again! Anna Berg' }
const bo = { number: '4712', customerName: 'Bo Dahl', latestMessage: 'Is my refund from the bank late?' }

const openDesk = async (ticket: Ticket = anna) => {
  const desk = await fakeDesk({ items, ticket })
  desk.sidebar.warmUp()
  return desk
}

describe('while nothing is searched for', () => {
  test('what may answer the customer stands first, with the words that say so, and the others below', async () => {
    const { sidebar } = await openDesk()
    expect(suggested(sidebar)).toEqual([['Parcel is late', 'parcel', 'late']])
    expect(titles(sidebar)[0]).toBe('Parcel is late')
    expect(titles(sidebar).toSorted()).toEqual(items.map(({ title }) => title).toSorted())
  })

  test('nothing of it is chosen in advance', async () => {
    const { sidebar, page } = await openDesk()
    await sidebar.accept()
    await sidebar.insert()
    expect(now(sidebar).highlighted).toBeUndefined()
    expect(page.inserted).toEqual([])
  })

  test('what is for colleagues is suggested for a note alone', async () => {
    const { sidebar, page } = await openDesk()
    page.field = { at: 1, shown: true, canWrite: true, audience: 'internal' }
    await sidebar.lookAtPage()
    sidebar.ask('')
    expect(suggested(sidebar).map(([title]) => title)).toContain('Late parcel, for colleagues')
  })

  test('the message that was selected is meant, not the newest', async () => {
    const { sidebar, page } = await openDesk()
    page.ticket = { ...anna, selectedMessage: 'and the refund, did your bank send it?' }
    await sidebar.lookAtPage()
    expect(suggested(sidebar)[0]?.[0]).toBe('Refund is late')
  })

  test('the subject tells what a message no longer says', async () => {
    const { sidebar } = await openDesk({
      ...anna,
      subject: 'Refund from the bank',
      latestMessage: 'I ask for the third time!',
    })
    expect(suggested(sidebar)[0]).toEqual(['Refund is late', 'Refund', 'bank'])
  })

  test('another ticket has suggestions of its own', async () => {
    const { sidebar, page } = await openDesk()
    page.ticket = bo
    await sidebar.lookAtPage()
    expect(suggested(sidebar)[0]?.[0]).toBe('Refund is late')
  })

  test('rows stay where they are while one is chosen, however often the page is looked at', async () => {
    const desk = await fakeDesk({ items, ticket: anna })
    desk.sidebar.move(1)
    const before = now(desk.sidebar).rows
    desk.sidebar.warmUp()
    await desk.sidebar.lookAtPage()
    expect(now(desk.sidebar).rows).toBe(before)
  })

  test('a page without a message has the list alone', async () => {
    const { sidebar } = await openDesk({ number: '1' })
    expect(suggested(sidebar)).toEqual([])
    expect(titles(sidebar)).toHaveLength(items.length)
  })
})

test('a search has no suggestions, and they are back when it is cleared', async () => {
  const { sidebar } = await openDesk()
  sidebar.ask('refund')
  expect(suggested(sidebar)).toEqual([])
  sidebar.ask('')
  expect(suggested(sidebar)).toHaveLength(1)
})

describe('what is inserted teaches', () => {
  test('the words of the message, without the customer’s name', async () => {
    const { sidebar, used, learnt } = await openDesk()
    sidebar.ask('greeting')
    await sidebar.insert()
    expect(used).toEqual(['A greeting'])
    expect(learnt[0]).toContain('parcel')
    expect(learnt[0]?.join(' ')).not.toMatch(/anna|berg/i)
  })

  test('nothing where the page tells no message', async () => {
    const { sidebar, learnt } = await openDesk({ number: '1' })
    sidebar.ask('greeting')
    await sidebar.insert()
    expect(learnt).toEqual([[]])
  })
})

describe('a search that finds nothing', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('shows what is nearest, and chooses none of it', async () => {
    const { sidebar, page } = await openDesk()
    sidebar.ask('carierrrs')
    expect(now(sidebar).near).toBe(true)
    expect(titles(sidebar)[0]).toBe('Parcel is late')
    await sidebar.accept()
    await sidebar.insert()
    expect(page.inserted).toEqual([])
  })

  test('is remembered once it was left standing', async () => {
    const { sidebar, unanswered } = await openDesk()
    for (const query of ['umb', 'umbre', 'umbrella']) sidebar.ask(query)
    vi.advanceTimersByTime(1_900)
    expect(unanswered).toEqual([])
    vi.advanceTimersByTime(200)
    expect(unanswered).toEqual(['umbrella'])
  })

  test('is none while the replies are still being read, and is answered when they are there', async () => {
    const { sidebar, unanswered } = await fakeDesk()
    sidebar.ask('parcel')
    expect(now(sidebar).near).toBe(false)
    vi.advanceTimersByTime(5_000)
    expect(unanswered).toEqual([])
    sidebar.setItems(items)
    expect(titles(sidebar)[0]).toBe('Parcel is late')
  })

  test('is not when the agent went on', async () => {
    const { sidebar, unanswered } = await openDesk()
    sidebar.ask('umbrella')
    sidebar.ask('')
    vi.advanceTimersByTime(5_000)
    expect(unanswered).toEqual([])
  })
})

describe('a better index of the same replies', () => {
  const rough = {
    search: () => [items[0]],
    nearest: () => [],
    suggest: () => [],
    has: () => false,
  } as unknown as ReplyIndex

  test('answers what was typed before it came, and suggests', async () => {
    let index = rough
    const { sidebar } = await fakeDesk({ items, ticket: anna, indexOf: () => index })
    sidebar.warmUp()
    expect(suggested(sidebar)).toEqual([])
    sidebar.ask('carrier')
    expect(titles(sidebar)).toEqual(['A greeting'])
    index = indexOf(items)
    sidebar.takeIndex()
    expect(titles(sidebar)[0]).toBe('Parcel is late')
    expect(now(sidebar).highlighted).toBe('Parcel is late')
    sidebar.ask('')
    expect(suggested(sidebar)).toHaveLength(1)
  })

  test('leaves the rows alone under somebody who has moved on in them', async () => {
    let index: ReplyIndex = { ...rough, search: () => items }
    const { sidebar } = await fakeDesk({ items, ticket: anna, indexOf: () => index })
    sidebar.ask('late')
    sidebar.move(1)
    const before = now(sidebar)
    index = indexOf(items)
    sidebar.takeIndex()
    expect([now(sidebar).rows, now(sidebar).highlighted]).toEqual([before.rows, before.highlighted])
  })
})
