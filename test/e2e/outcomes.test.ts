import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type WordLanguage, wordLanguages } from '../../lib/words/word-language.ts'
import { createWords } from '../../lib/words/words.ts'
import { seriousFindings } from '../support/axe.ts'
import { catalogues } from '../support/catalogues.ts'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'

/** To look at, as those of test/e2e/screens.test.ts. */
const pictures = resolve(import.meta.dirname, '../../.output/screens')

let desk: Desk
let options: Page
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  desk = await openDesk()
  await addSamples(desk.browser)
  options = await desk.browser.open('options.html')
})
afterAll(() => desk.close())

/** A quick run looks at one of each kind of script. */
const looked: readonly WordLanguage[] = process.env.SCREENS === 'all' ? wordLanguages : ['en', 'zh-Hant']

describe.each(looked)('In %s', (language) => {
  const { say } = createWords(language, catalogues[language])
  const firstPhrase = async (page: Page, sidebar: Frame) => {
    await page.keyboard.press('Alt+KeyL')
    await sidebar
      .getByRole('listbox', { name: say('calm.phrases') })
      .getByRole('option')
      .first()
      .waitFor()
    await sidebar.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('1')
  }

  test.each(['light', 'dark'] as const)('what becomes of an insertion reads well, in the %s theme', async (theme) => {
    await options.evaluate((preferences) => chrome.storage.local.set({ preferences }), { language, theme })
    const { page, field } = await desk.openTicket('textarea')
    await field.click()
    const sidebar = await openSidebar(desk.browser, page)
    await sidebar.locator(`html[lang="${language}"][data-theme="${theme}"]`).waitFor()
    const look = async (name: string, words: string) => {
      await expect.poll(() => sidebar.getByRole('status').last().innerText()).toContain(words)
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 640 })
        await expect.poll(() => sidebar.evaluate(() => innerWidth)).toBe(width)
        await page.screenshot({ path: join(pictures, `${name}-${language}-${theme}-${width}.png`) })
        expect(await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
      if (language === 'en') expect(await seriousFindings(sidebar)).toEqual([])
    }
    await firstPhrase(page, sidebar)
    await look('inserted', say('outcome.inserted'))
    await sidebar.getByRole('button', { name: say('action.undo') }).click()
    await look('undone', say('outcome.undone'))
    await openSidebar(desk.browser, page)
    await firstPhrase(page, sidebar)
    await expect.poll(async () => (await field.lines()).length).toBeGreaterThan(0)
    await page.keyboard.type('!')
    await sidebar.getByRole('button', { name: say('action.undo') }).click()
    await look('not-undone', say('outcome.undoChanged', { keys: 'Ctrl\u00A0Z' }))
    const full = (await field.lines()).join('').length
    await field.editable.evaluate((it) => {
      ;(it as HTMLTextAreaElement).maxLength = 20
    })
    await firstPhrase(page, sidebar)
    await look('too-long', say('outcome.tooLong', { over: 2 * full - 21 }))
    await page.close()
  })
})
