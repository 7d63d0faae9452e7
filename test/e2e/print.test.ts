import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { type ExtensionBrowser, openExtensionBrowser } from '../support/extension-browser.ts'
import { printedPages } from '../support/pdf-text.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const empty = await desk.browser.open('print.html')
  await empty.getByText('There are no replies yet.').waitFor()
  await empty.close()
  await importItems(desk.browser, [...outage, ...others])
})
afterAll(() => desk.close())

const reply = (title: string, body: string, more: object = {}) => ({
  kind: 'reply',
  id: title.replaceAll(' ', '-'),
  lang: 'en',
  title,
  body,
  ...more,
})

const outage = [
  reply('Payments are down', 'Hi {{ customer.first_name | default: "there" }},\n\nCards fail since {{ since }}.', {
    folder: 'Outage',
    shortcut: 'pd1',
    use: 'Once the fault is confirmed.',
    avoid: 'Not when one card alone is refused.',
    blanks: { since: { label: 'Down since', example: '14:02' } },
  }),
  reply('No news yet', 'We write again {{ when | choose: "within the hour", "tomorrow" }}, **whatever** happens.', {
    folder: 'Outage',
    blanks: { when: { label: 'Next word' } },
  }),
  reply('Working again', 'It works. See [our status page](https://status.example/now).', { folder: 'Outage' }),
  reply('For colleagues', 'Keep calm.', { folder: 'Outage', audience: 'internal' }),
]
const others = [reply('Parcel is late', 'Your parcel is late.', { folder: 'Delivery' })]

async function importItems(browser: ExtensionBrowser, items: readonly object[]): Promise<void> {
  const page = await browser.open('options.html')
  const library = { format: 'evenkeel-library', version: 1, items }
  const buffer = Buffer.from(JSON.stringify(library))
  await page.getByLabel('Import replies').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
  await page.getByText(/repl(y|ies) imported/).waitFor()
  await page.close()
}

async function openSheet(folder: string): Promise<Page> {
  const page = await desk.browser.open('print.html')
  await page.getByRole('combobox', { name: 'Folder' }).selectOption({ label: folder })
  await page.getByRole('article').first().waitFor()
  return page
}

test.each(['A4', 'Letter'] as const)('a folder comes out on %s whole, without any marker', async (format) => {
  const page = await openSheet('Outage')
  const text = (await printedPages(page, format)).join(' ')
  for (const { title } of outage) expect(text).toContain(title)
  for (const words of ['Hi', 'Cards fail since', 'We write again', 'whatever happens.', 'It works. See', 'Keep calm.'])
    expect(text).toContain(words)
  expect(text).toMatch(/Cards fail since\s+Down since\s*\.|Cards fail since\s+\.\s*Down since/)
  expect(text).toContain('our status page (https://status.example/now)')
  expect(text).toContain('Customer’s first name If unknown: there')
  expect(text).toContain('Next word within the hour tomorrow')
  expect(text).toContain('For example: 14:02')
  expect(text).toContain('Once the fault is confirmed.')
  expect(text).toContain('Not when one card alone is refused.')
  expect(text).toContain('pd1')
  expect(text).toContain('Internal')
  expect(text).not.toMatch(/\{\{|\}\}|\{%|\*\*|\| ?(default|choose)/)
  expect(text).not.toContain('Parcel is late')
  await page.close()
})

test('every page says when it was printed, and which of how many it is', async () => {
  const page = await openSheet('All folders')
  const pages = await printedPages(page)
  const year = new Date().getFullYear()
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(`Page ${at + 1} of ${pages.length}`)
    expect(text).toMatch(new RegExp(`Printed from Evenkeel, [^:]*${year}: check for changes`))
  }
  expect(pages[0]).toMatch(new RegExp(`Library of [^.]*${year}`))
  await page.close()
})

test('the sheet is black on white in the dark theme too', async () => {
  const page = await desk.browser.open('options.html')
  await page.evaluate(() => chrome.storage.local.set({ preferences: { theme: 'dark' } }))
  const sheet = await openSheet('Outage')
  await sheet.locator('html[data-theme=dark]').waitFor({ state: 'attached' })
  await sheet.emulateMedia({ media: 'print' })
  const coloursOf = (selector: string) =>
    sheet.locator(selector).evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return [color, backgroundColor]
    })
  expect(await coloursOf('main > section')).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  expect(await coloursOf('body')).toEqual(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'])
  expect(await sheet.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
  await page.evaluate(() => chrome.storage.local.set({ preferences: {} }))
  await sheet.close()
  await page.close()
})

test('a sheet without anything on it says so and is not printed', async () => {
  const page = await openSheet('Outage')
  await page.evaluate(() => Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) }))
  const print = page.getByRole('button', { name: 'Print' })
  await page.getByRole('checkbox', { name: 'Replies' }).uncheck()
  await page.getByText('Nothing to print here.').waitFor()
  await print.press('Enter')
  expect(await page.evaluate('printed')).toBe(0)
  await page.getByRole('checkbox', { name: 'Replies' }).check()
  await page.getByText('4 texts on the sheet').waitFor()
  await print.press('Enter')
  expect(await page.evaluate('printed')).toBe(1)
  await page.close()
})

test('the sidebar in a page leads to the print sheet', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByRole('button', { name: 'Settings' }).click()
  const opening = desk.browser.context.waitForEvent('page')
  await sidebar.getByRole('button', { name: 'Print…' }).click()
  const sheet = await opening
  await sheet.getByRole('heading', { name: 'Print sheet' }).waitFor()
  await sheet.close()
  await page.close()
})

test('in the tab the keys that insert elsewhere copy, rich for an editor and plain for a field', async () => {
  const tab = await desk.browser.open('sidepanel.html')
  await tab.getByRole('combobox', { name: 'Search replies' }).fill('news')
  await highlightedRow(tab).filter({ hasText: 'No news yet' }).waitFor()
  await tab.keyboard.press('Control+Enter')
  await tab.getByRole('status').filter({ hasText: 'Fill in “Next word” first.' }).waitFor()
  await tab.getByRole('combobox', { name: 'Next word' }).selectOption('tomorrow')
  await tab.keyboard.press('Control+Enter')
  await tab.getByRole('status').filter({ hasText: 'Copied, formatted and plain' }).waitFor()
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  await page.keyboard.press('Control+v')
  await expect.poll(() => field.editable.locator('strong').allInnerTexts()).toEqual(['whatever'])
  const note = page.getByRole('textbox', { name: 'Internal note' })
  await note.click()
  await page.keyboard.press('Control+v')
  expect(await note.inputValue()).toBe('We write again tomorrow, whatever happens.')
  await tab.close()
  await page.close()
})

test('a thousand replies are drawn to the last, and printed also before they are, none broken over two pages', async () => {
  const browser = await openExtensionBrowser()
  const titles = Array.from({ length: 1000 }, (_, at) => `Reply number ${at + 1}`)
  await importItems(
    browser,
    titles.map((title) => reply(title, `Hello,\n\nthis is ${title.toLowerCase()} about {{ order }}.\n\nBye`)),
  )
  await browser.context.setOffline(true)
  const page = await browser.open('print.html')
  await page.getByRole('article').first().waitFor()
  const pages = await printedPages(page)
  expect(pages.join(' ')).toContain('this is reply number 1000 about')
  // The first pages are the contents.
  for (const text of pages) expect(text.split('Bye')).toHaveLength(text.split('Hello,').length)
  expect(await page.getByRole('article').count()).toBe(1000)
  await page.getByRole('checkbox', { name: 'Snippets' }).check()
  await page.locator('button[aria-disabled=false]', { hasText: 'Print' }).waitFor()
  expect(await page.getByRole('article').count()).toBe(1000)
  await browser.close()
})
