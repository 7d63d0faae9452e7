import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSamples, type Desk, highlightedRow, openDesk } from '../support/desk.ts'
import { refundLines } from '../support/fill-refund.ts'
import { paletteIn, showsPalette } from '../support/palette.ts'
import { editors } from '../support/reply-field.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

const focusedIn = (palette: Frame) => palette.locator(':focus').getAttribute('aria-label')
const soon = { timeout: 10_000 }

/** Types the trigger and waits until the palette has the keyboard. */
async function call(page: Page, trigger = ';;'): Promise<Frame> {
  await page.keyboard.type(trigger)
  const palette = await paletteIn(page)
  await expect.poll(() => showsPalette(page), soon).toBe(true)
  await expect.poll(() => focusedIn(palette), soon).toBe('Search replies')
  return palette
}

async function fillBlanks(page: Page, palette: Frame): Promise<void> {
  await expect.poll(() => focusedIn(palette), soon).toBe('Amount refunded')
  await page.keyboard.type('€89.00')
  await page.keyboard.press('Tab')
  expect(await focusedIn(palette)).toBe('Refund sent on')
  await page.keyboard.type('14 November')
  await page.keyboard.press('Tab')
  expect(await focusedIn(palette)).toBe('Refunded to')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  expect(await focusedIn(palette)).toBe('Check again on')
  await page.keyboard.type('Friday')
  await page.keyboard.press('Enter')
}

describe.each(editors)('In the %s editor', (editor) => {
  test('the trigger opens the palette, a shortcut and its blanks make the letter, and one Ctrl+Z brings the trigger back', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Mine ')
    const palette = await call(page)
    await page.keyboard.type('rfl')
    await expect.poll(() => highlightedRow(palette).innerText(), soon).toContain('Refund sent but not arrived')
    await page.keyboard.press('Tab')
    await fillBlanks(page, palette)
    await expect.poll(() => showsPalette(page), soon).toBe(false)
    const text = (await field.lines()).join('\n')
    expect(text).not.toContain(';')
    expect(text).toContain(refundLines('Maja', 'Noor').slice(1).join('\n'))
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.lines()).toEqual(['Mine ;;'])
    await page.close()
  })

  test('Esc leaves text and caret as they were, and what was typed stays', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Before. After.')
    for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
    await call(page)
    await page.keyboard.type('refund')
    await page.keyboard.press('Escape')
    await expect.poll(() => showsPalette(page), soon).toBe(false)
    expect(await field.lines()).toEqual(['Before.;; After.'])
    await page.keyboard.type('NEXT')
    await expect.poll(() => field.lines()).toEqual(['Before.;;NEXT After.'])
    await page.close()
  })
})
