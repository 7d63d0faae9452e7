import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type WordLanguage, wordLanguages } from '../../lib/words/word-language.ts'
import { seriousFindings } from './axe.ts'
import type { ExtensionBrowser } from './extension-browser.ts'

/** To look at: `npm test` leaves a picture of every screen here. */
export const pictures = resolve(import.meta.dirname, '../../.output/screens')
mkdirSync(pictures, { recursive: true })

type Theme = 'light' | 'dark'
type Look = { readonly language: WordLanguage; readonly itsThemes: readonly Theme[] }

/** Every screen in every language and theme takes two minutes: a quick run looks at the Latin and the densest script. */
export const looked: readonly Look[] =
  process.env.SCREENS === 'all'
    ? wordLanguages.map((language) => ({ language, itsThemes: ['light', 'dark'] }))
    : [
        { language: 'en', itsThemes: ['light'] },
        { language: 'zh-Hant', itsThemes: ['dark'] },
      ]

/** The narrowest sidebar, and a window of 1280 × 1024 at 400 %. */
const smaller = [
  [320, 640, '320'],
  [320, 256, '400'],
] as const

/** The screens of an extension in one language and theme. */
export function looksIn(browser: () => ExtensionBrowser, language: WordLanguage, theme: Theme) {
  const take = async (page: Page, name: string) => {
    await page.screenshot({ path: join(pictures, `${name}-${language}-${theme}.png`) })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
  return {
    async open(path: string, width: number): Promise<Page> {
      const page = await browser().open('options.html')
      await page.evaluate((preferences) => chrome.storage.local.set({ preferences }), { language, theme })
      await page.setViewportSize({ width, height: 760 })
      await page.goto(`chrome-extension://${browser().extensionId}/${path}`)
      const drawn = `html[lang="${language}"][data-theme="${theme}"]`
      await page.locator(`${drawn} h1, ${drawn} [role=combobox]`).first().waitFor()
      return page
    },
    /** Takes its picture, also on smaller screens, and looks for what keeps somebody out. */
    async look(page: Page, name: string): Promise<void> {
      await take(page, name)
      // What it finds hangs on structure and colour, which are the same in every language.
      if (language === 'en') expect(await seriousFindings(page)).toEqual([])
      const size = page.viewportSize()
      for (const [width, height, suffix] of smaller) {
        await page.setViewportSize({ width, height })
        await take(page, `${name}-${suffix}`)
      }
      if (size) await page.setViewportSize(size)
    },
  }
}
