import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { playRefund } from '../support/fill-refund.ts'
import { type FirefoxDesk, isShown, openFirefoxDesk, openSidebar, sidebarIn, soon } from '../support/firefox-desk.ts'

let desk: FirefoxDesk
beforeAll(async () => {
  desk = await openFirefoxDesk()
})
afterEach(async () => {
  expect(await desk.firefox.complaints()).toEqual([])
})
afterAll(() => desk?.close())

/** Leaves the caret between the two sentences. */
async function startWriting() {
  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  await ticket.page.keyboard.type('Before. After.')
  for (const _ of ' After.') await ticket.page.keyboard.press('ArrowLeft')
  return ticket
}

test('the icon closes the sidebar again, and typing goes on where it was', async () => {
  const { page, text } = await startWriting()
  await openSidebar(desk.firefox, page)
  await desk.firefox.clickIcon()
  await expect.poll(() => isShown(page), soon).toBe(false)
  await page.keyboard.type('NEXT')
  await expect.poll(text, soon).toBe('Before.NEXT After.')
  await page.close()
})

test('Esc leaves the search, and typing goes on where it was', async () => {
  const { page, text } = await startWriting()
  const sidebar = await openSidebar(desk.firefox, page)
  await page.keyboard.press('Escape')
  await expect.poll(sidebar.focused, soon).toBe(null)
  await page.keyboard.type('NEXT')
  await expect.poll(text, soon).toBe('Before.NEXT After.')
  await page.close()
})

test('a sidebar that is closed keeps what was typed in it', async () => {
  const { page } = await startWriting()
  const sidebar = await openSidebar(desk.firefox, page)
  await playRefund(page.keyboard, sidebar)
  await sidebar.press('Close sidebar')
  await expect.poll(() => isShown(page), soon).toBe(false)
  await desk.firefox.clickIcon()
  await expect.poll(() => isShown(page), soon).toBe(true)
  const amount = () =>
    sidebar.ask(() => document.querySelector<HTMLInputElement>('[aria-label="Amount refunded"]')?.value)
  expect(await amount()).toBe('€89.00')
  await page.close()
})

test('another ticket in the same page brings its own customer', async () => {
  const { page } = await startWriting()
  const sidebar = await openSidebar(desk.firefox, page)
  await page.keyboard.type('rfl')
  const customer = () =>
    sidebar.ask(() => document.querySelector<HTMLInputElement>('[aria-label="Customer’s first name"]')?.value)
  await expect.poll(customer, soon).toBe('Maja')
  await page.locator('a::-p-text(Kedlen kom frem)').click()
  await expect.poll(customer, soon).toBe('Søren')
  await page.close()
})

test('the sidebar remembers its side and the site that makes room for it, and opens again without taking the keyboard', async () => {
  const ticket = await startWriting()
  const { page } = ticket
  const sidebar = await openSidebar(desk.firefox, page)
  const left = () => page.evaluate(() => document.documentElement.getBoundingClientRect().left)
  await sidebar.press('Settings')
  await sidebar.choose('Side', 'left')
  await sidebar.check('Make room on this site')
  await expect.poll(left, soon).toBe(360)
  await ticket.reload()
  await expect.poll(() => isShown(page), soon).toBe(true)
  await expect.poll(left, soon).toBe(360)
  await ticket.click()
  await page.keyboard.type('still mine')
  expect(await ticket.text()).toBe('still mine')
  const again = await sidebarIn(page)
  await again.press('Settings')
  await again.choose('Side', 'right')
  await again.check('Make room on this site')
  await again.press('Done')
  await again.press('Close sidebar')
  await expect.poll(() => isShown(page), soon).toBe(false)
  expect(await left()).toBe(0)
  await page.close()
})

test('All settings opens the settings, in a tab', async () => {
  const { page } = await startWriting()
  const sidebar = await openSidebar(desk.firefox, page)
  await sidebar.press('Settings')
  await sidebar.press('All settings')
  const settings = await desk.firefox.opened('/options.html')
  await settings.close()
  await page.close()
})

test('where there is no page to work in, the same app opens in a tab of its own', async () => {
  const page = await desk.firefox.open('about:license')
  await page.bringToFront()
  await desk.firefox.clickIcon()
  const tab = await desk.firefox.opened('/sidepanel.html')
  await tab.locator('::-p-text(No helpdesk page here)').wait()
  await tab.close()
  await page.close()
})
