import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { WordLanguage } from '../../lib/words/word-language.ts'
import { catalogues } from '../support/catalogues.ts'
import { type ExtensionBrowser, openExtensionBrowser } from '../support/extension-browser.ts'
import { looked, looksIn, pictures } from '../support/looks.ts'

/** Words that find something in each language's samples. */
const queries: Readonly<Record<WordLanguage, string>> = {
  en: 'refund',
  da: 'refusion',
  'zh-Hans': '退款',
  'zh-Hant': '退款',
}

let browser: ExtensionBrowser
beforeAll(async () => {
  browser = await openExtensionBrowser({ allowed: ['https://helpdesk.example/*'] })
})
afterAll(() => browser.close())

describe.each(looked)('In $language', ({ language, itsThemes }) => {
  describe.each(itsThemes)('in the %s theme', (theme) => {
    const say = catalogues[language]
    const { open, look } = looksIn(() => browser, language, theme)

    test('the sidebar reads well: empty, searching, refusing, and with its settings open', async () => {
      const page = await open('sidepanel.html', 360)
      const samples = page.getByRole('button', { name: say['empty.samples'] })
      await samples.or(page.getByRole('option')).first().waitFor()
      if (await samples.isVisible()) {
        await look(page, 'empty')
        await samples.click()
      }
      const search = page.getByRole('combobox', { name: say['search.label'] })
      await page.getByRole('option').first().waitFor()
      await look(page, 'start')
      await search.fill(queries[language])
      await page.getByRole('option', { selected: true }).first().waitFor()
      await look(page, 'preview')
      await page.getByRole('button', { name: say['action.copy'] }).click()
      await look(page, 'refused')
      await search.fill('qqqqq')
      await look(page, 'nothing')
      await page.getByRole('button', { name: say['header.settings'] }).click()
      await page.getByRole('dialog').waitFor()
      await look(page, 'settings')
      await page.close()
    })

    test('the palette reads well: its list, a letter, a blank being filled, and on a narrow screen', async () => {
      const page = await open('sidepanel.html?shell=palette', 420)
      await page.setViewportSize({ width: 420, height: 440 })
      const search = page.getByRole('combobox', { name: say['search.label'] })
      await page.getByRole('option').first().waitFor()
      await look(page, 'palette')
      await search.fill(queries[language])
      await page.getByRole('option', { selected: true }).first().waitFor()
      await look(page, 'palette-letter')
      await search.press('Tab')
      await page.locator('section :focus').first().waitFor()
      await look(page, 'palette-filling')
      await search.fill('qqqqq')
      await look(page, 'palette-nothing')
      await page.close()
    })

    test('the tab of its own has the letter beside the list, and the print sheet its paper', async () => {
      const page = await open('sidepanel.html', 1280)
      const search = page.getByRole('combobox', { name: say['search.label'] })
      await page.getByRole('option').first().waitFor()
      await look(page, 'tab-start')
      await search.fill(queries[language])
      await page.getByRole('option', { selected: true }).first().waitFor()
      await look(page, 'tab')
      const opening = page.context().waitForEvent('page')
      await page.getByRole('button', { name: say['print.open'] }).click()
      const sheet = await opening
      await sheet.getByRole('article').first().waitFor()
      await look(sheet, 'print')
      await sheet.close()
      await page.close()
    })

    test('the calm ladder reads well: every stage, a blank being filled, and on a narrow screen', async () => {
      const page = await open('sidepanel.html', 360)
      await page.getByRole('button', { name: say['header.calm'] }).click()
      for (const [stage, phrase] of [
        ['listen', 2],
        ['reassure', 3],
        ['solve', 2],
      ] as const) {
        await page.getByRole('tab', { name: say[`calm.${stage}`] }).click()
        await page.getByRole('listbox', { name: say['calm.phrases'] }).getByRole('option').first().waitFor()
        await look(page, `calm-${stage}`)
        await page.keyboard.press(`${phrase + (stage === 'listen' ? 1 : 0)}`)
        await page.getByRole('region', { name: say['preview.label'] }).getByRole('textbox').first().waitFor()
        await look(page, `calm-${stage}-filling`)
      }
      await page.close()
    })

    test('a refused file says where it is wrong, on the options page', async () => {
      const page = await open('options.html', 720)
      await look(page, 'options')
      await page.getByLabel(say['import.label'], { exact: true }).setInputFiles({
        name: 'replies.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('title,body\nHello,"Hi {{ name"\nBye,"<script>alert(1)</script>"\n'),
      })
      await page.getByRole('status').getByRole('listitem').first().waitFor()
      await look(page, 'import-refused')
      await page.close()
    })

    test('why a page has no sidebar reads well', async () => {
      const page = await open('no-frames.html', 320)
      await look(page, 'no-frames')
      await page.close()
    })

    test('the welcome page reads well', async () => {
      const page = await open('welcome.html', 1100)
      await page.frameLocator('iframe').getByRole('combobox').waitFor()
      await look(page, 'welcome')
      await page.close()
    })
  })
})

test('with high contrast every border and every choice is still drawn', async () => {
  const page = await browser.open('sidepanel.html')
  await page.setViewportSize({ width: 360, height: 760 })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.getByRole('combobox').first().fill('refund')
  const row = page.getByRole('option', { selected: true }).first()
  await row.waitFor()
  await page.screenshot({ path: join(pictures, 'contrast.png') })
  const edges = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopWidth)
  expect(await edges('[data-open="true"]')).toBe('2px')
  expect(await row.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
  await page.close()
})

test('with reduced motion nothing moves', async () => {
  const page = await browser.open('sidepanel.html')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('combobox').first().fill('refund')
  await page.getByRole('option', { selected: true }).first().waitFor()
  const moving = await page.evaluate(
    () =>
      Array.from(document.querySelectorAll('*'), (element) => getComputedStyle(element)).filter(
        ({ transitionDuration, animationDuration }) =>
          [transitionDuration, animationDuration].some((time) => parseFloat(time) > 0),
      ).length,
  )
  expect(moving).toBe(0)
  await page.close()
})
