import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { playRefund, refundLines } from '../support/fill-refund.ts'
import {
  type FirefoxDesk,
  type FirefoxSidebar,
  type FirefoxTicket,
  openFirefoxDesk,
  openSidebar,
  pressTogether,
  soon,
} from '../support/firefox-desk.ts'
import { editors } from '../support/reply-field.ts'

let desk: FirefoxDesk
beforeAll(async () => {
  desk = await openFirefoxDesk()
})
afterEach(async () => {
  expect(await desk.firefox.complaints()).toEqual([])
})
afterAll(() => desk?.close())

async function insertRefund({ page }: FirefoxTicket): Promise<FirefoxSidebar> {
  const sidebar = await openSidebar(desk.firefox, page)
  await playRefund(page.keyboard, sidebar)
  await page.keyboard.press('Enter')
  await expect.poll(sidebar.status, soon).toContain('Inserted')
  return sidebar
}

describe.each(editors)('In the %s editor', (editor) => {
  test('Undo brings back the words that were selected, and the selection', async () => {
    const ticket = await desk.openTicket(editor)
    await ticket.click()
    await ticket.page.keyboard.type('Keep old')
    for (const _ of 'old') await pressTogether(ticket.page, 'Shift', 'ArrowLeft')
    const sidebar = await insertRefund(ticket)
    expect(await ticket.lines()).not.toEqual(['Keep old'])
    await sidebar.press('Undo')
    await expect.poll(sidebar.status, soon).toContain('Undone')
    expect(await ticket.lines()).toEqual(['Keep old'])
    await ticket.page.keyboard.type('new')
    await expect.poll(ticket.lines, soon).toEqual(['Keep new'])
    await ticket.page.close()
  })

  test('what was typed since is not undone with it', async () => {
    const ticket = await desk.openTicket(editor)
    await ticket.click()
    const sidebar = await insertRefund(ticket)
    expect(await ticket.lines()).toEqual(refundLines('Maja', 'Noor'))
    await ticket.page.keyboard.type('!')
    const typed = [...refundLines('Maja', 'Noor').slice(0, -1), 'Kittiwake!']
    await expect.poll(ticket.lines, soon).toEqual(typed)
    await sidebar.press('Undo')
    await expect.poll(sidebar.status, soon).toContain('Not undone')
    expect(await ticket.lines()).toEqual(typed)
    await ticket.page.close()
  })
})
