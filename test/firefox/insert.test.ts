import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { playRefund, refundLines } from '../support/fill-refund.ts'
import {
  type FirefoxDesk,
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

async function insertRefund({ page }: FirefoxTicket): Promise<void> {
  const sidebar = await openSidebar(desk.firefox, page)
  await playRefund(page.keyboard, sidebar)
  await page.keyboard.press('Enter')
  await expect.poll(sidebar.status, soon).toContain('Inserted')
}
const [greeting, ...rest] = refundLines('Maja', 'Noor')
const middle = rest.slice(0, -1)

describe.each(editors)('In the %s editor', (editor) => {
  // TinyMCE, and Firefox by itself, keep what is pasted as paragraphs of their own, also for a person who pastes them.
  const joint = editor === 'tinymce' || editor === 'contenteditable' ? '\n' : ''

  test('a reply replaces the selection, and one Ctrl+Z brings it back', async () => {
    const ticket = await desk.openTicket(editor)
    await ticket.click()
    await ticket.page.keyboard.type('Keep old')
    for (const _ of 'old') await pressTogether(ticket.page, 'Shift', 'ArrowLeft')
    await insertRefund(ticket)
    const expected = [`Keep${joint || ' '}${greeting}`, ...middle, 'Kittiwake'].join('\n')
    expect((await ticket.lines()).join('\n')).toBe(expected)
    await pressTogether(ticket.page, 'Control', 'z')
    await expect.poll(ticket.lines, soon).toEqual(['Keep old'])
    await ticket.page.close()
  })

  test('an empty editor holds exactly the reply', async () => {
    const ticket = await desk.openTicket(editor)
    await ticket.click()
    await insertRefund(ticket)
    expect(await ticket.lines()).toEqual(refundLines('Maja', 'Noor'))
    await ticket.page.close()
  })
})
