import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { sidebarIn } from '../support/extension-browser.ts'
import { fillRefund, refundLines } from '../support/fill-refund.ts'
import type { EditorName } from '../support/reply-field.ts'

// The browser's own panel is neither a tab nor a frame: only so does it count as a page of the browser's.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'

let desk: Desk
beforeEach(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterEach(() => desk.close())

const isPanel = (page: Page) => page.url().includes('sidepanel.html?shell=panel')

async function panel(): Promise<Page> {
  await expect.poll(panels).toBe(1)
  return desk.browser.context.pages().find(isPanel) as Page
}
const panels = () => desk.browser.context.pages().filter(isPanel).length

test('a page that forbids frames says why at one click, and the next opens the browser’s panel, remembered', async () => {
  const page = await desk.browser.context.newPage()
  await page.route('**/sandboxed', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' },
      body: '<!doctype html><title>Desk</title><label>Reply <textarea></textarea></label>',
    }),
  )
  await page.goto(new URL('/sandboxed', desk.url).href)
  await page.locator('textarea').click()
  const popup = desk.browser.context.waitForEvent('page', {
    predicate: (opened) => opened.url().endsWith('/no-frames.html'),
  })
  await desk.browser.clickIcon(page)
  const why = await popup
  await why.getByText('Its own security settings don’t allow it').waitFor()
  expect(page.frames()).toHaveLength(1)
  await why.getByRole('button', { name: 'Open the browser’s side panel' }).click()
  const opened = await panel()
  await opened.getByText('Into: Reply').waitFor()
  await opened.getByRole('combobox', { name: 'Search replies' }).fill('calm')
  await opened.getByRole('button', { name: 'Close sidebar' }).click()
  await expect.poll(panels).toBe(0)
  // From now on the icon opens the panel itself.
  await desk.browser.clickIcon(page)
  await (await panel()).getByText('Into: Reply').waitFor()
})

for (const editor of ['textarea', 'ckeditor5', 'tinymce'] as const)
  test(`from the panel a reply goes into ${editor} at the caret, and its own undo key takes it back`, async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Hello there. ')
    const opened = await moveToPanel(page)
    await opened.getByText('Into: Reply to customer').waitFor()
    await opened.getByRole('combobox', { name: 'Search replies' }).focus()
    await fillRefund(opened, opened)
    await opened.keyboard.press('ControlOrMeta+Enter')
    await opened.getByText('Inserted').waitFor()
    await opened.getByText('Press F6 to go to the page').waitFor()
    await expect.poll(field.lines).toEqual(afterHello(editor, refundLines('Maja', 'Noor')))
    await opened.getByRole('button', { name: 'Undo' }).waitFor()
    await opened.keyboard.press('ControlOrMeta+z')
    await opened.getByText('Undone: the field is as it was before.').waitFor()
    expect(await field.lines()).toEqual(['Hello there.'])
  })

test('the choice is kept for the site, and taken back the sidebar stands in the page again', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const opened = await moveToPanel(page)
  const other = await desk.openTicket('textarea', 4713)
  await expect.poll(() => panelIsOffered(other.page)).toBe(true)
  await other.page.close()
  await page.bringToFront()
  await opened.getByRole('button', { name: 'Settings' }).click()
  await opened.getByRole('button', { name: 'Use the sidebar in the page on this site' }).click()
  await expect.poll(panels).toBe(0)
  const sidebar = await sidebarIn(page)
  await sidebar.getByRole('combobox', { name: 'Search replies' }).click()
  await field.click()
  await openSidebar(desk.browser, page)
  expect(panels()).toBe(0)
})

async function moveToPanel(page: Page): Promise<Page> {
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByRole('button', { name: 'Settings' }).click()
  await sidebar.getByRole('button', { name: 'Use the browser’s side panel on this site' }).click()
  return panel()
}

const panelIsOffered = (page: Page): Promise<boolean | undefined> =>
  desk.browser.context.serviceWorkers()[0]?.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url })
    return (await chrome.sidePanel.getOptions({ tabId: tab?.id ?? -1 })).enabled
  }, page.url()) ?? Promise.resolve(undefined)

/** TinyMCE keeps pasted paragraphs apart from the one it was in. */
const afterHello = (editor: EditorName, [first = '', ...rest]: readonly string[]) =>
  editor === 'tinymce' ? ['Hello there.', first, ...rest] : [`Hello there. ${first}`, ...rest]
