import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSamples, type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { editors } from '../support/reply-field.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

/** The reply these tests send, by its shortcut: four blanks, one of them a choice. */
const filled = ['Hi Maja,', "You were told the money was on its way, and it still isn't there."]

describe.each(editors)('In the %s editor', (editor) => {
  test('a reply goes in at the caret by keyboard alone, and typing goes on after it', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Before. After.')
    for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
    const sidebar = await openSidebar(desk.browser, page)

    await page.keyboard.type('rfl')
    await highlightedRow(sidebar).filter({ hasText: 'Refund sent but not arrived' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => sidebar.locator(':focus').getAttribute('aria-label')).toBe('Amount refunded')
    await page.keyboard.type('€89.00')
    await page.keyboard.press('Enter')
    await expect.poll(() => sidebar.locator(':focus').getAttribute('aria-label')).toBe('Refund sent on')
    await page.keyboard.type('14 November')
    await page.keyboard.press('Enter')
    await expect.poll(() => sidebar.locator(':focus').getAttribute('aria-label')).toBe('Refunded to')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => sidebar.locator(':focus').getAttribute('aria-label')).toBe('Check again on')
    await page.keyboard.type('Friday')
    await page.keyboard.press('Enter')

    await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
    await page.keyboard.type('NEXT')
    const lines = await field.lines()
    const text = lines.join('\n')
    expect(text.startsWith('Before.')).toBe(true)
    expect(text.endsWith('After.')).toBe(true)
    expect(text).toContain(filled[0])
    expect(text).toContain(filled[1])
    expect(text).toContain('€89.00 on 14 November')
    expect(text).toMatch(/Kittiwake\s*NEXT/)
    await page.close()
  })
})
