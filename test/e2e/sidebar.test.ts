import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSamples, type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { sidebarIn } from '../support/extension-browser.ts'
import { fillRefund, focused } from '../support/fill-refund.ts'
import { sidebarInSight } from '../support/palette.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

const isShown = (page: Page) => page.evaluate(sidebarInSight)

test('going into a field prepares the sidebar out of sight, and a page nobody writes in gets none', async () => {
  const { page, field } = await desk.openTicket('textarea')
  const frames = () => page.frames().filter((frame) => frame.url().includes('?shell=page')).length
  expect(frames()).toBe(0)
  await field.click()
  // When the palette is ready, which comes first.
  await expect.poll(frames, { timeout: 10_000 }).toBe(1)
  expect(await isShown(page)).toBe(false)
  await page.keyboard.type('still mine')
  expect(await field.lines()).toEqual(['still mine'])
  await page.close()
})

test('closed again before it had opened, the sidebar stays closed', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const [background] = desk.browser.context.serviceWorkers()
  await background?.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    const id = tab?.id ?? -1
    const tell = (evenkeel: string) => chrome.tabs.sendMessage(id, { evenkeel, args: [] }, { frameId: 0 })
    await Promise.all([tell('toggleSidebar'), tell('closeSidebar')])
    // Written after the sidebar would have been shown.
    await new Promise((resolve) => setTimeout(resolve, 200))
  }, page.url())
  expect(await isShown(page)).toBe(false)
  await page.close()
})

test('values the page tells are filled in and marked', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('rfl')
  const name = sidebar.getByRole('textbox', { name: 'Customer’s first name' })
  await expect.poll(() => name.inputValue()).toBe('Maja')
  expect(await sidebar.getByTitle('From the page').count()).toBeGreaterThan(0)
  await page.close()
})

test('another ticket on the same page clears what was typed for the last customer', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('rfl')
  await sidebar.getByRole('textbox', { name: 'Amount refunded' }).fill('€89.00')
  await page.getByRole('link', { name: 'Kedlen kom frem' }).click()
  await expect.poll(() => sidebar.getByRole('textbox', { name: 'Customer’s first name' }).inputValue()).toBe('Søren')
  expect(await sidebar.getByRole('textbox', { name: 'Amount refunded' }).inputValue()).toBe('')
  await page.close()
})

test('an Enter that confirms an input method’s candidate chooses nothing', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('rfl')
  await highlightedRow(sidebar).waitFor()
  // CDP can't press a key inside a composition, so the event is made as browsers make it then.
  await sidebar.getByRole('combobox', { name: 'Search replies' }).evaluate((input) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    )
  })
  expect(await sidebar.locator(':focus').getAttribute('role')).toBe('combobox')
  expect(await field.lines()).toEqual([])
  await page.close()
})

test('Esc goes one level back: from a blank to the search, from there to the editor, the query kept', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('rfl')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Amount refunded')
  await page.keyboard.press('Escape')
  await focused(sidebar, 'Search replies')
  expect(await sidebar.getByRole('combobox', { name: 'Search replies' }).inputValue()).toBe('rfl')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea')
  await page.keyboard.type('typed')
  expect(await field.lines()).toEqual(['typed'])
  await page.close()
})

test('a sentence with an empty blank can be left out, and the reply goes in without it', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await fillRefund(page, sidebar)
  await sidebar.getByRole('textbox', { name: 'Check again on' }).fill('')
  await sidebar.getByRole('button', { name: 'Leave this sentence out' }).click()
  await expect.poll(() => sidebar.locator(':focus').innerText()).toBe('Put the sentence back')
  await sidebar.getByRole('combobox', { name: 'Search replies' }).press('Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  expect((await field.lines()).join(' ')).not.toContain('see it on')
  await page.close()
})

test('the sidebar remembers its side, its width and the site that makes room for it, and opens again by itself', async () => {
  const { page, field } = await desk.openTicket('textarea')
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByRole('button', { name: 'Settings' }).click()
  await sidebar.getByRole('combobox', { name: 'Side' }).selectOption('left')
  await sidebar.getByRole('checkbox', { name: 'Make room on this site' }).check()
  await expect.poll(() => page.evaluate(() => document.documentElement.getBoundingClientRect().left)).toBe(360)
  await page.reload()
  const again = await sidebarIn(page)
  await again.getByRole('combobox', { name: 'Search replies' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.documentElement.getBoundingClientRect().left)).toBe(360)
  // By itself it must not take the keyboard from the page.
  await field.click()
  await page.keyboard.type('still mine')
  expect(await field.lines()).toEqual(['still mine'])
  await again.getByRole('button', { name: 'Settings' }).click()
  await again.getByRole('combobox', { name: 'Side' }).selectOption('right')
  await again.getByRole('checkbox', { name: 'Make room on this site' }).uncheck()
  await again.getByRole('button', { name: 'Done' }).click()
  await again.getByRole('button', { name: 'Close sidebar' }).click()
  await expect.poll(() => isShown(page)).toBe(false)
  await expect.poll(() => page.evaluate(() => document.documentElement.getBoundingClientRect().left)).toBe(0)
  await page.close()
})

test('after an insertion the shortcut comes back to the search, the last query ready to be replaced', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await fillRefund(page, sidebar)
  await page.keyboard.press('Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  await desk.browser.clickIcon(page)
  await focused(sidebar, 'Search replies')
  await page.keyboard.type('po1')
  await highlightedRow(sidebar).filter({ hasText: 'we have seen it' }).waitFor()
  await page.close()
})

test('from an editor in a frame the shortcut comes back, too, and pressed once more it closes', async () => {
  const { page, field } = await desk.openTicket('tinymce')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  // The page goes on calling our frame its active element when the keyboard returns to a frame that had it before.
  await field.click()
  await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(false)
  await desk.browser.clickIcon(page)
  await focused(sidebar, 'Search replies')
  await desk.browser.clickIcon(page)
  await expect.poll(() => isShown(page)).toBe(false)
  await page.close()
})

test('a sidebar that is closed keeps what was typed in it', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('rfl')
  await sidebar.getByRole('textbox', { name: 'Amount refunded' }).fill('€89.00')
  await sidebar.getByRole('button', { name: 'Close sidebar' }).click()
  await expect.poll(() => isShown(page)).toBe(false)
  await openSidebar(desk.browser, page)
  expect(await sidebar.getByRole('textbox', { name: 'Amount refunded' }).inputValue()).toBe('€89.00')
  await page.close()
})

test('the edge of the sidebar widens it, by mouse and by keyboard, and the width is remembered', async () => {
  const { page } = await desk.openTicket('textarea')
  await openSidebar(desk.browser, page)
  const left = () => page.evaluate(() => document.documentElement.lastElementChild?.getBoundingClientRect().left)
  expect(await left()).toBe(920)
  await page.mouse.move(920, 400)
  await page.mouse.down()
  await page.mouse.move(800, 400, { steps: 5 })
  await page.mouse.up()
  await expect.poll(left).toBe(800)
  await page.keyboard.press('ArrowRight')
  await expect.poll(left).toBe(816)
  await page.mouse.move(816, 400)
  await page.mouse.down()
  await page.mouse.move(1200, 400, { steps: 5 })
  await page.mouse.up()
  await expect.poll(left).toBe(960)
  await page.close()
})

test('the language changes at run time, and the agent’s own name signs', async () => {
  const page = await desk.browser.open('sidepanel.html')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('combobox', { name: 'Language' }).selectOption('da')
  await page.getByRole('combobox', { name: 'Udseende' }).waitFor()
  await page.getByRole('textbox', { name: 'Sådan skriver du under' }).fill('Freja Holm')
  await page.getByRole('button', { name: 'Færdig' }).click()
  await page.getByRole('combobox', { name: 'Søg i svar' }).fill('rif')
  await expect.poll(() => page.getByRole('textbox', { name: 'Dit fornavn' }).inputValue()).toBe('Freja')
  await page.getByRole('button', { name: 'Indstillinger' }).click()
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('')
  await page.getByRole('textbox', { name: 'How you sign' }).fill('')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.close()
})

test('Copy puts the reply on the clipboard, rich for an editor and plain for a field', async () => {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await fillRefund(page, sidebar)
  await sidebar.getByRole('button', { name: 'Copy' }).click()
  await sidebar.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
  await field.click()
  await page.keyboard.press('Control+v')
  await expect.poll(() => field.editable.locator('p').count()).toBe(5)
  const note = page.getByRole('textbox', { name: 'Internal note' })
  // Its middle may lie under the sidebar.
  await note.click({ position: { x: 20, y: 20 } })
  await page.keyboard.press('Control+v')
  expect(await note.inputValue()).toMatch(/^Hi Maja,\n\nYou were told/)
  await page.close()
})
