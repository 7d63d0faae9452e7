import { afterEach, expect, test } from 'vitest'
import { playRefund } from '../support/fill-refund.ts'
import { type FirefoxDesk, isShown, openFirefoxDesk, openSidebar, soon } from '../support/firefox-desk.ts'

let desk: FirefoxDesk
afterEach(async () => {
  expect(await desk.firefox.complaints()).toEqual([])
  await desk.close()
})

test('a helpdesk page is asked for with one sentence, and allowed with one click in the tab that opens', async () => {
  desk = await openFirefoxDesk({ allowed: false })
  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  await expect.poll(sidebar.said, soon).toContain('insert replies on 127.0.0.1')
  await sidebar.press('Allow this site')
  const settings = await desk.firefox.opened('/options.html')
  await settings.locator('::-p-text(insert replies on 127.0.0.1)').wait()
  await settings.locator('::-p-aria([name="Allow this site"][role="button"])').click()
  // The tab has gone, the page is in front again and nothing is asked any more.
  const isThere = () => settings.evaluate(() => true).catch(() => false)
  await expect.poll(isThere, soon).toBe(false)
  await expect.poll(() => ticket.page.evaluate(() => document.visibilityState), soon).toBe('visible')
  await expect.poll(sidebar.said, soon).not.toContain('insert replies on 127.0.0.1')
  await ticket.reload()
  await expect.poll(() => isShown(ticket.page), soon).toBe(true)
})

test('no page but a site can be allowed that way', async () => {
  desk = await openFirefoxDesk({ allowed: false })
  for (const wanted of ['', 'about:config', 'javascript:alert(1)', 'file:///etc', '<all_urls>']) {
    const settings = await desk.firefox.open(`options.html?${new URLSearchParams({ allow: wanted })}`)
    await settings.locator('::-p-text(None yet. Open your helpdesk)').wait()
    expect(await settings.$$('::-p-aria([name="Allow this site"][role="button"])')).toEqual([])
    await settings.close()
  }
})

test('a site that is revoked loses the sidebar at once, and the next visit has none', async () => {
  desk = await openFirefoxDesk()
  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  await playRefund(ticket.page.keyboard, sidebar)
  const settings = await desk.firefox.open('options.html')
  await settings.locator('::-p-aria([name="Remove http://127.0.0.1"][role="button"])').click()
  await settings.locator('::-p-text(None yet. Open your helpdesk)').wait()
  await expect.poll(() => ticket.page.frames().length, soon).toBe(1)
  await ticket.reload()
  await ticket.click()
  expect(ticket.page.frames().length).toBe(1)
  expect(await ticket.text()).toBe('')
})
