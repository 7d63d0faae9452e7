import { afterEach, expect, test } from 'vitest'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'

let desk: Desk
afterEach(() => desk.close())

test('at install nothing is allowed, and a helpdesk page is asked for with one sentence', async () => {
  desk = await openDesk({ allowed: false })
  await addSamples(desk.browser)
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByText('insert replies on 127.0.0.1').waitFor()
  await sidebar.getByRole('button', { name: 'Allow this site' }).waitFor()
  const options = await desk.browser.open('options.html')
  await options.getByText('None yet. Open your helpdesk').waitFor()
})

test('a site that is revoked loses the sidebar at once, and the next visit has none', async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  await openSidebar(desk.browser, page)
  const options = await desk.browser.open('options.html')
  await options.getByRole('button', { name: 'Remove http://127.0.0.1' }).click()
  await options.getByText('None yet. Open your helpdesk').waitFor()
  await expect.poll(() => page.frames().length).toBe(1)
  await page.reload()
  await field.editable.waitFor()
  expect(page.frames().length).toBe(1)
})

test('where there is no page to work in, the same app opens in a tab of its own', async () => {
  desk = await openDesk({ allowed: false })
  const blank = await desk.browser.context.newPage()
  await blank.goto('chrome://version')
  const opened = desk.browser.context.waitForEvent('page')
  await desk.browser.clickIcon(blank)
  const tab = await opened
  await tab.getByRole('combobox', { name: 'Search replies' }).waitFor()
  await tab.getByText('No helpdesk page here').waitFor()
})
