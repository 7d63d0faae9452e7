import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleItems } from '../../lib/samples/samples.ts'
import { plainOf } from '../support/letter.ts'
import type { SeenSidebar } from '../support/puppeteer-eyes.ts'
import { type EditorName, sampledEditors } from '../support/reply-field.ts'
import { openTrueDesk, type TrueDesk, type TrueTicket } from '../support/true-keys.ts'

let desk: TrueDesk
beforeAll(async () => {
  desk = await openTrueDesk()
})
afterAll(() => desk?.close())

const soon = { timeout: 10_000 }

// Into the middle of a line Chromium itself pastes the last line of a reply as a paragraph of its own.
const withoutGaps = (text: string): string => text.replaceAll(/\n+/g, '\n')

const reply = plainOf(sampleItems().find(({ id }) => id === 'refund-late.en')?.body ?? '', {
  known: { 'customer.first_name': 'Maja', 'agent.first_name': 'Noor' },
  fills: { amount: 'EUR 89.00', sent_date: '14 November', refund_to: 'the card you paid with', check_date: 'Friday' },
})

describe.each(sampledEditors)('In the %s editor, by a real keyboard alone', (editor) => {
  test('a reply goes in at the caret, and typing goes on directly after it', async () => {
    const ticket = await startWriting(editor)
    await insertReply(ticket)
    await desk.keys.type('NEXT')
    await expect.poll(ticket.text, soon).toContain('NEXT')
    const around = withoutGaps(await ticket.text()).split(`${withoutGaps(reply)}NEXT`)
    expect(around.map((text) => text.trim())).toEqual(['Before.', 'After.'])
    await ticket.close()
  })

  test('one Ctrl+Z takes the whole reply out again, and nothing else', async () => {
    const ticket = await startWriting(editor)
    const before = await ticket.text()
    await insertReply(ticket)
    expect(withoutGaps(await ticket.text())).toContain(withoutGaps(reply))
    await desk.keys.press('ctrl+z')
    await expect.poll(ticket.text, soon).toBe(before)
    await ticket.close()
  })

  test('Esc leaves the search, and typing goes on where it was', async () => {
    const ticket = await startWriting(editor)
    await desk.keys.press('ctrl+shift+comma')
    const sidebar = await ticket.sidebar()
    await expect.poll(sidebar.focused, soon).toBe('Search replies')
    await desk.keys.press('Escape')
    await expect.poll(sidebar.focused, soon).toBe(null)
    await desk.keys.type('NEXT')
    await expect.poll(ticket.text, soon).toBe('Before.NEXT After.')
    await ticket.close()
  })
})

test('a sidebar that was left open comes back without taking the keyboard', async () => {
  const ticket = await startWriting('textarea')
  await desk.keys.press('ctrl+shift+comma')
  await expect.poll((await ticket.sidebar()).focused, soon).toBe('Search replies')
  await ticket.reload()
  await ticket.click()
  await desk.keys.type('Before')
  const sidebar = await ticket.sidebar()
  await desk.keys.type(' and after')
  await expect.poll(ticket.text, soon).toBe('Before and after')
  expect(await sidebar.focused()).toBe(null)
  await ticket.close()
})

test('the shortcut closes the sidebar again, and typing goes on where it was', async () => {
  const ticket = await startWriting('textarea')
  await desk.keys.press('ctrl+shift+comma')
  await expect.poll((await ticket.sidebar()).focused, soon).toBe('Search replies')
  await desk.keys.press('ctrl+shift+comma')
  await expect.poll(ticket.showsSidebar, soon).toBe(false)
  await desk.keys.type('NEXT')
  await expect.poll(ticket.text, { timeout: 2_000 }).toBe('Before.NEXT After.')
})

/** Leaves the caret between the two sentences. */
async function startWriting(editor: EditorName): Promise<TrueTicket> {
  const ticket = await desk.openTicket(editor)
  await ticket.click()
  await desk.keys.type('Before. After.')
  await desk.keys.press(...Array.from(' After.', () => 'Left'))
  await expect.poll(ticket.text, soon).toBe('Before. After.')
  return ticket
}

/** The sample reply "Refund sent but not arrived", from the shortcut that opens the sidebar to the Enter that inserts. */
async function insertReply(ticket: TrueTicket): Promise<void> {
  const { keys } = desk
  await keys.press('ctrl+shift+comma')
  const sidebar = await ticket.sidebar()
  await expect.poll(sidebar.focused, soon).toBe('Search replies')
  await keys.type('rfl')
  await expect.poll(sidebar.highlighted, soon).toContain('Refund sent but not arrived')
  await keys.press('Return')
  await fill(sidebar, 'Amount refunded', () => keys.type('EUR 89.00'))
  await fill(sidebar, 'Refund sent on', () => keys.type('14 November'))
  await fill(sidebar, 'Refunded to', () => keys.press('Down'))
  await fill(sidebar, 'Check again on', () => keys.type('Friday'))
  await expect.poll(sidebar.status, soon).toContain('Inserted')
}

async function fill(sidebar: SeenSidebar, label: string, play: () => Promise<void>): Promise<void> {
  await expect.poll(sidebar.focused, soon).toBe(label)
  await play()
  await desk.keys.press('Return')
}
