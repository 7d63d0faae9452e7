import type { Frame, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seriousFindings } from '../support/axe.ts'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterEach(() => desk.close())

const customers: Readonly<Record<string, string>> = { 1: 'Maja Lind', 2: 'Bo Dahl' }

/** A helpdesk that nobody has written an adapter for. */
async function openUnknown(ticket: string): Promise<Page> {
  const page = await desk.browser.context.newPage()
  await page.route('**/unknown/*', (route) => {
    const number = route.request().url().split('/').pop() ?? ''
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Desk</title>
        <h1 class="subject">Case no. ${number}</h1>
        <a href="/elsewhere" class="person" id="u${number}">${customers[number]}</a>
        <article class="message"><p>Where is my parcel?</p></article>
        <label>Answer <textarea></textarea></label>`,
    })
  })
  await page.goto(new URL(`/unknown/${ticket}`, desk.url).href)
  await page.locator('textarea').click()
  return page
}

/** Of the line that asks nothing can be seen from outside but the element that holds it, over all of the page and out of the way. */
async function pointAt(page: Page, sidebar: Frame, what: string): Promise<void> {
  await row(sidebar, what).getByRole('button', { name: 'Point at it' }).click()
  await page.locator('html > div[style*="pointer-events: none"]').waitFor({ state: 'attached' })
}

const row = (sidebar: Frame, name: string) => sidebar.getByRole('listitem').filter({ hasText: name })
const settings = (sidebar: Frame) => sidebar.getByRole('button', { name: 'Settings' }).click()

test('what is pointed at once fills the blanks of every ticket, a guess until it is confirmed, and can be forgotten', async () => {
  const page = await openUnknown('1')
  const sidebar = await openSidebar(desk.browser, page)
  await settings(sidebar)
  const name = row(sidebar, 'Customer’s name')
  await name.getByText('Not known').waitFor()
  await pointAt(page, sidebar, 'Customer’s name')
  expect(await sidebar.getByRole('dialog').count()).toBe(0)
  await page.locator('.person').click()
  await name.getByText('Maja Lind').waitFor()
  await name.getByText('guess').waitFor()
  expect(await seriousFindings(sidebar)).toEqual([])
  // The link that was pointed at is not followed.
  expect(new URL(page.url()).pathname).toBe('/unknown/1')
  await sidebar.getByRole('button', { name: 'Done' }).click()
  await sidebar.getByRole('combobox', { name: 'Search replies' }).fill('rfl')
  await expect.poll(() => sidebar.getByRole('textbox', { name: 'Customer’s first name' }).inputValue()).toBe('Maja')
  await page.goto(new URL('/unknown/2', desk.url).href)
  await page.locator('textarea').click()
  const next = await openSidebar(desk.browser, page)
  await settings(next)
  const nextName = row(next, 'Customer’s name')
  await nextName.getByText('Bo Dahl').waitFor()
  await nextName.getByRole('button', { name: 'That’s right' }).click()
  await expect.poll(() => nextName.getByText('guess').count()).toBe(0)
  await nextName.getByRole('button', { name: 'Forget' }).click()
  await nextName.getByText('Not known').waitFor()
})

test('the page can neither choose for the agent nor see what they choose', async () => {
  const page = await openUnknown('1')
  const sidebar = await openSidebar(desk.browser, page)
  await settings(sidebar)
  await page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'click', 'keydown', 'keyup'])
      document.addEventListener(kind, () => document.body.setAttribute('data-saw', kind), true)
  })
  await pointAt(page, sidebar, 'Customer’s name')
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('h1')?.click()
    for (const key of ['ArrowDown', 'Enter'])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  await page.locator('.person').hover()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift')
  await page.locator('.person').click()
  await row(sidebar, 'Customer’s name').getByText('Maja Lind').waitFor()
  expect(await page.locator('body').getAttribute('data-saw')).toBeNull()
})

test('by the keyboard: arrows go from element to element, Enter takes one, Esc leaves all as it was', async () => {
  const page = await openUnknown('1')
  const sidebar = await openSidebar(desk.browser, page)
  await settings(sidebar)
  const number = row(sidebar, 'Ticket number')
  await pointAt(page, sidebar, 'Ticket number')
  await page.keyboard.press('Escape')
  await number.getByText('Not known').waitFor()
  await pointAt(page, sidebar, 'Ticket number')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await number.getByText('1', { exact: true }).waitFor()
})
