import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wordLanguages } from '../../lib/words/word-language.ts'
import { seriousFindings } from '../support/axe.ts'
import { catalogues } from '../support/catalogues.ts'
import { type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { focused } from '../support/fill-refund.ts'
import { importLetters } from '../support/letter-library.ts'

const pictures = resolve(import.meta.dirname, '../../.output/screens')

let desk: Desk
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  desk = await openDesk()
  const options = await desk.browser.open('options.html')
  await importLetters(options)
  await options.close()
})
afterAll(() => desk.close())

async function choose(page: Page, sidebar: Frame | Page, shortcut: string, title: string): Promise<void> {
  await page.keyboard.type(shortcut)
  await highlightedRow(sidebar).filter({ hasText: title }).waitFor()
}

const inserted = (sidebar: Frame) => sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()

test('a reply with a condition, parts to tick, a date, a number and a snippet is filled by keyboard and inserted', async () => {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await choose(page, sidebar, 'pow', 'Parcel on its way')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Order number')
  await page.keyboard.type('KW-1')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Weight')
  await page.keyboard.type('heavy')
  await page.keyboard.press('Control+Enter')
  await sidebar.getByRole('status').filter({ hasText: '“Weight” needs a number, such as 1,234.5.' }).waitFor()
  await focused(sidebar, 'Weight')
  expect(await field.lines()).toEqual([])
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2,5')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Arrival')
  // Some browsers ask for the day first, others for the month.
  await page.keyboard.type('03032026')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Is this customer a VIP?')
  await page.screenshot({ path: join(pictures, 'letter-question.png') })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Refunded to')
  await page.keyboard.press('ArrowDown')
  // What is not asked for is reached by Tab, in the order of the letter.
  await page.keyboard.press('Tab')
  await focused(sidebar, 'Offer to pick it up')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await focused(sidebar, 'Pick-up time')
  await page.keyboard.type('noon')
  await page.keyboard.press('Tab')
  await focused(sidebar, 'Offer a callback')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await focused(sidebar, 'What happened')
  await page.keyboard.type('It fell.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('*Twice*')
  await page.screenshot({ path: join(pictures, 'letter-filled.png') })
  await page.keyboard.press('Control+Enter')
  await inserted(sidebar)
  expect(await field.lines()).toEqual([
    'Hi Maja,',
    'Your parcel KW-1 weighs 2.5 kg and arrives on March 3, 2026.',
    'We refunded the shipping to your card.',
    'Keep the box',
    'We pick it up at noon',
    'We can call you. Say when:',
    'Day',
    'Hours',
    'Monday',
    '9–17',
    'It fell.',
    '*Twice*',
    'Best wishes,',
    'Noor',
  ])
  expect(await field.editable.locator('li').allInnerTexts()).toEqual(['Keep the box', 'We pick it up at noon'])
  await page.screenshot({ path: join(pictures, 'letter-inserted.png') })
  await page.keyboard.press('Control+z')
  await expect.poll(() => field.lines()).toEqual([])
  await page.close()
})

test('in a text area the caret stands where the reply has its cursor, and typing goes on there', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await choose(page, sidebar, 'wro', 'Write on')
  await page.keyboard.press('Enter')
  await inserted(sidebar)
  await page.keyboard.type('KW-1')
  expect(await field.editable.inputValue()).toBe('Dear customer,\n\nyour order KW-1 is on its way.\n\n- One\n- Two')
  await page.close()
})

test('in a plain editable region it does so too, and no sign of it is left in the page', async () => {
  const { page } = await desk.openTicket('textarea')
  await page.evaluate(() => {
    document.body.innerHTML = '<div contenteditable="true" id="plain" style="min-height: 200px"></div>'
  })
  await page.locator('#plain').click()
  const sidebar = await openSidebar(desk.browser, page)
  await choose(page, sidebar, 'wro', 'Write on')
  await page.keyboard.press('Enter')
  await inserted(sidebar)
  await page.keyboard.type('KW-1')
  expect((await page.locator('#plain').innerText()).replaceAll('\u00A0', ' ')).toContain(
    'your order KW-1 is on its way.',
  )
  expect(await page.locator('#plain').innerHTML()).not.toMatch(/[\uFDD0-\uFDEF\u2003]/)
  await page.close()
})

describe.each(wordLanguages)('In %s', (language) => {
  test.each(['light', 'dark'])('a letter with something of everything reads well in the %s theme', async (theme) => {
    const say = catalogues[language]
    const page = await desk.browser.open('options.html')
    await page.evaluate((preferences) => chrome.storage.local.set({ preferences }), { language, theme })
    await page.setViewportSize({ width: 360, height: 1100 })
    await page.goto(`chrome-extension://${desk.browser.extensionId}/sidepanel.html`)
    await page.locator(`html[lang="${language}"][data-theme="${theme}"] [role=combobox]`).first().waitFor()
    const look = async (name: string) => {
      await page.screenshot({ path: join(pictures, `${name}-${language}-${theme}.png`) })
      expect(await seriousFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
    await page.getByRole('combobox', { name: say['search.label'] }).fill('pow')
    await page.getByRole('listbox').getByRole('option', { selected: true }).waitFor()
    await page.getByLabel('Weight', { exact: true }).fill('heavy')
    await page.getByLabel('Weight', { exact: true }).blur()
    await look('letter-open')
    await page.getByLabel('Weight', { exact: true }).fill('1234,5')
    await page.getByLabel('Arrival', { exact: true }).fill('2026-03-14')
    await page.getByLabel(say['asks.customer.vip'], { exact: true }).selectOption('yes')
    await page.getByRole('checkbox', { name: 'Offer to pick it up' }).check()
    await page.getByRole('checkbox', { name: 'Offer a callback' }).check()
    await page.getByLabel('What happened').fill('One line\nand another')
    await page.setViewportSize({ width: 320, height: 1100 })
    await look('letter-done-320')
    await page.evaluate(() => chrome.storage.local.clear())
    await page.close()
  })
})
