import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type WordLanguage, wordLanguages } from '../../lib/words/word-language.ts'
import { seriousFindings } from '../support/axe.ts'
import { catalogues } from '../support/catalogues.ts'
import { type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { importShortReplies } from '../support/short-library.ts'

/** To look at, as those of test/e2e/screens.test.ts. */
const pictures = resolve(import.meta.dirname, '../../.output/screens')

let desk: Desk
let options: Page
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  desk = await openDesk()
  options = await desk.browser.open('options.html')
  await importShortReplies(options)
})
afterAll(() => desk.close())

const note = (page: Page) => page.locator('section[data-editor="internal"] textarea')
const reply = (page: Page) => page.locator('section[data-editor="public"] textarea')
const says = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()

async function choose(page: Page, sidebar: Frame, shortcut: string, title: string): Promise<void> {
  await sidebar.getByRole('combobox').first().fill(shortcut)
  // In any language.
  await sidebar.getByRole('option', { selected: true }).filter({ hasText: title }).waitFor()
  await page.keyboard.press('Enter')
}

test('a text for colleagues waits for a second act before it goes to the customer, and a held Enter is none', async () => {
  const { page } = await desk.openTicket('textarea')
  await reply(page).click()
  const sidebar = await openSidebar(desk.browser, page)
  await says(sidebar, 'Into: Reply to customer')
  await choose(page, sidebar, 'wtc', 'Watch this account')
  await says(sidebar, 'This text is for colleagues. The field goes to the customer.')
  // As the system repeats a key that is held.
  await page.keyboard.down('Enter')
  for (let repeats = 0; repeats < 5; repeats++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await sidebar.getByRole('button', { name: 'Insert', exact: true }).dblclick()
  expect(await reply(page).inputValue()).toBe('')
  await sidebar.getByRole('button', { name: 'Insert anyway' }).focus()
  await page.keyboard.press('Enter')
  await says(sidebar, 'Inserted')
  expect(await reply(page).inputValue()).toBe('The card was refused twice. Please keep an eye on it.')
  await page.close()
})

test('in the note beside it, the same text goes in at once, and one for the customer does not', async () => {
  const { page } = await desk.openTicket('textarea')
  await note(page).click()
  const sidebar = await openSidebar(desk.browser, page)
  await says(sidebar, 'Into: Internal note')
  await choose(page, sidebar, 'thx', 'Thanks')
  await says(sidebar, 'This text is for the customer. The field is for colleagues.')
  expect(await note(page).inputValue()).toBe('')
  await choose(page, sidebar, 'wtc', 'Watch this account')
  await says(sidebar, 'Inserted')
  expect(await note(page).inputValue()).toBe('The card was refused twice. Please keep an eye on it.')
  expect(await reply(page).inputValue()).toBe('')
  await page.close()
})

test('from the note to the reply the warning follows the field', async () => {
  const { page } = await desk.openTicket('textarea')
  await note(page).click()
  const sidebar = await openSidebar(desk.browser, page)
  await says(sidebar, 'Into: Internal note')
  await reply(page).click()
  await openSidebar(desk.browser, page)
  await choose(page, sidebar, 'wtc', 'Watch this account')
  await says(sidebar, 'The field goes to the customer.')
  expect(await reply(page).inputValue()).toBe('')
  await page.close()
})

/** A quick run looks at one of each kind of script. */
const looked: readonly WordLanguage[] = process.env.SCREENS === 'all' ? wordLanguages : ['en', 'zh-Hant']

describe.each(looked)('In %s', (language) => {
  const say = catalogues[language]

  test.each(['light', 'dark'] as const)('both warnings read well, in the %s theme', async (theme) => {
    await options.evaluate((preferences) => chrome.storage.local.set({ preferences }), { language, theme })
    const { page } = await desk.openTicket('textarea')
    const look = async (field: 'note' | 'reply', shortcut: string, title: string, words: string) => {
      await page.setViewportSize({ width: 1280, height: 640 })
      await { note, reply }[field](page).click()
      const sidebar = await openSidebar(desk.browser, page)
      await sidebar.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor()
      await choose(page, sidebar, shortcut, title)
      await says(sidebar, words)
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 })
        await expect.poll(() => sidebar.evaluate(() => innerWidth)).toBe(width)
        await page.screenshot({ path: join(pictures, `warned-${field}-${language}-${theme}-${width}.png`) })
        expect(await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
      if (language === 'en') expect(await seriousFindings(sidebar)).toEqual([])
    }
    await look('reply', 'wtc', 'Watch this account', say['outcome.forColleagues'])
    await look('note', 'thx', 'Thanks', say['outcome.forCustomer'])
    await page.close()
  })
})
