import { setTimeout as wait } from 'node:timers/promises'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

test('a page finds no word of a reply before it is inserted', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('rfl')
  await sidebar.getByText('You were told the money was on its way').first().waitFor()
  const seen = await page.evaluate(() => ({
    found: (window as unknown as { find: (text: string, ...flags: boolean[]) => boolean }).find(
      'You were told the money',
      false,
      false,
      true,
      false,
      true,
      true,
    ),
    html: document.documentElement.outerHTML.includes('told the money'),
    host: document.documentElement.lastElementChild?.outerHTML.replace(/style="[^"]*"/, ''),
  }))
  expect(seen).toEqual({ found: false, html: false, host: '<div ></div>' })
  await page.close()
})

test('a page can’t click, type or talk its way into the sidebar', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type('rfl')
  // Said last, and late.
  await sidebar.getByText('1 reply found').waitFor()
  const before = await drawn(sidebar)
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
    for (let at = 0; at < window.frames.length; at++) {
      window.frames[at]?.postMessage({ evenkeel: 'insertDraft', args: [{ html: 'x', text: 'x' }] }, '*')
      window.frames[at]?.postMessage({ evenkeel: 'closeSidebar', args: [] }, '*')
    }
    window.postMessage({ evenkeel: 'insertDraft', args: [{ html: 'x', text: 'x' }] }, '*')
  })
  expect(await drawn(sidebar)).toBe(before)
  expect(await field.lines()).toEqual([])
  await page.close()
})

/** Once nothing in it has changed for a moment: more rows are drawn, and the letter, when nobody types. */
async function drawn(sidebar: Frame): Promise<string> {
  let html = ''
  const isStill = async () => {
    html = await sidebar.locator('body').innerHTML()
    await wait(500)
    return html === (await sidebar.locator('body').innerHTML())
  }
  await expect.poll(isStill).toBe(true)
  return html
}

test('a page can’t tell by a known address that Evenkeel is installed', async () => {
  const { page } = await desk.openTicket('textarea')
  const reached = await page.evaluate(
    (id) =>
      fetch(`chrome-extension://${id}/sidepanel.html`).then(
        () => true,
        () => false,
      ),
    desk.browser.extensionId,
  )
  expect(reached).toBe(false)
  await page.close()
})

test('the extension asks for no site at install and loosens no rule about code', async () => {
  const page = await desk.browser.open('options.html')
  const manifest = await page.evaluate(() => chrome.runtime.getManifest())
  expect(manifest.host_permissions ?? []).toEqual([])
  expect(manifest.content_scripts ?? []).toEqual([])
  expect(manifest.permissions?.toSorted()).toEqual(
    [
      'activeTab',
      'alarms',
      'clipboardWrite',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ].toSorted(),
  )
  // Without a policy of its own an extension has the browser's: no eval, no script from elsewhere.
  expect(manifest.content_security_policy).toBeUndefined()
  await page.close()
})
