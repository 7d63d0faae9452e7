import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { fillRefund, focused, refundLines } from '../support/fill-refund.ts'
import { sampledEditors } from '../support/reply-field.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

const insertRefund = async (page: Page, sidebar: Frame) => {
  await fillRefund(page, sidebar)
  await page.keyboard.press('Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
}
const submissions = (page: Page) => page.evaluate(() => document.body.dataset.submissions)
const [greeting, ...rest] = refundLines('Maja', 'Noor')
const middle = rest.slice(0, -1)

describe.each(sampledEditors)('In the %s editor', (editor) => {
  // TinyMCE keeps what is pasted as paragraphs of its own, also for a person who pastes them.
  const joint = editor === 'tinymce' ? '\n' : ''
  test('a reply goes in at the caret, keeps the draft around it, and typing goes on after it', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Before. After.')
    for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
    await insertRefund(page, await openSidebar(desk.browser, page))
    await page.keyboard.type('NEXT')
    const text = (await field.lines()).join('\n')
    expect(text).toBe([`Before.${joint}${greeting}`, ...middle, `KittiwakeNEXT${joint || ' '}After.`].join('\n'))
    expect(await submissions(page)).toBe('0')
    await page.close()
  })

  test('a reply replaces the selection, and one Ctrl+Z brings it back', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Keep old')
    for (const _ of 'old') await page.keyboard.press('Shift+ArrowLeft')
    // ProseMirror's history makes one step of what comes within half a second, which no person's choice of a reply does.
    await page.waitForTimeout(500)
    await insertRefund(page, await openSidebar(desk.browser, page))
    expect((await field.lines()).join('\n')).toBe([`Keep${joint || ' '}${greeting}`, ...middle, 'Kittiwake'].join('\n'))
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.lines()).toEqual(['Keep old'])
    await page.close()
  })

  test('an empty editor holds exactly the reply', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await insertRefund(page, await openSidebar(desk.browser, page))
    expect(await field.lines()).toEqual(refundLines('Maja', 'Noor'))
    await page.close()
  })

  test('nothing goes in while a required blank is empty, and the keyboard goes to that blank', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Mine')
    const sidebar = await openSidebar(desk.browser, page)
    await page.keyboard.type('rfl')
    await sidebar.getByRole('button', { name: 'Insert' }).click()
    await sidebar.getByRole('status').filter({ hasText: 'Fill in “Amount refunded” first.' }).waitFor()
    await focused(sidebar, 'Amount refunded')
    expect(await sidebar.locator(':focus').getAttribute('aria-invalid')).toBe('true')
    await page.keyboard.press('Control+Enter')
    expect(await field.lines()).toEqual(['Mine'])
    await page.close()
  })
})
