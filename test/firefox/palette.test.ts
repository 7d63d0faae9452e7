import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type FirefoxDesk, openFirefoxDesk, pressTogether, soon } from '../support/firefox-desk.ts'
import { isPalette, type SeenPalette, seenInPalette } from '../support/puppeteer-eyes.ts'

let desk: FirefoxDesk
beforeAll(async () => {
  desk = await openFirefoxDesk()
})
afterEach(async () => {
  expect(await desk.firefox.complaints()).toEqual([])
})
afterAll(() => desk?.close())

async function frameIn(page: Page): Promise<Frame> {
  for (const frame of page.frames()) if (await isPalette(frame)) return frame
  throw new Error('There is no palette in this page')
}

/** Once it is prepared, as it is when the agent has been in the field for a moment. */
async function paletteIn(page: Page): Promise<SeenPalette> {
  const frame = await vi.waitFor(() => frameIn(page), soon)
  await expect.poll(() => frame.evaluate(() => document.querySelector('[role=option]') !== null), soon).toBe(true)
  return seenInPalette(frame)
}

describe.each(['textarea', 'ckeditor5', 'tinymce'] as const)('In the %s editor', (editor) => {
  test('trigger, shortcut and Enter are the reply; one Ctrl+Z is the trigger again', async () => {
    const ticket = await desk.openTicket(editor)
    await ticket.click()
    await paletteIn(ticket.page)
    await ticket.page.keyboard.type(';;htr')
    await ticket.page.keyboard.press('Enter')
    await expect.poll(ticket.text, soon).toContain('Of course you can send it back.')
    await expect.poll(ticket.text, soon).not.toContain(';')
    await pressTogether(ticket.page, 'Control', 'z')
    await expect.poll(ticket.lines, soon).toEqual([';;'])
    await ticket.page.close()
  })

  test('Esc leaves the text as it was, and typing goes on there', async () => {
    const ticket = await desk.openTicket(editor)
    await ticket.click()
    const palette = await paletteIn(ticket.page)
    await ticket.page.keyboard.type('Before ;;where')
    await expect.poll(palette.query, soon).toBe('where')
    await ticket.page.keyboard.press('Escape')
    await expect.poll(palette.focused, soon).toBe(null)
    expect(await ticket.lines()).toEqual(['Before ;;'])
    await ticket.page.keyboard.type(' on')
    await expect.poll(ticket.lines, soon).toEqual(['Before ;; on'])
    await ticket.page.close()
  })
})
