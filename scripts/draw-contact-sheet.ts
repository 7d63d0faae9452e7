// Draws test/pictures/contact-sheet-*.jpg from the pictures `SCREENS=all npm test -- e2e` leaves in .output/screens: every
// screen, in both themes, at 320 px and at 400 %, one sheet a language. To be looked through by a person; run after changing a screen.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { wordLanguages } from '../lib/words/word-language.ts'
import { findChromium } from './find-chromium.mjs'

const screens = resolve(import.meta.dirname, '../.output/screens')
const sheets = resolve(import.meta.dirname, '../test/pictures')
const pictures = readdirSync(screens).sort()
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })

for (const language of wordLanguages) {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } })
  const own = pictures.filter((name) => new RegExp(`-${language}-(light|dark)\\.png$`).test(name))
  if (own.length === 0) throw new Error(`There are no pictures in ${language}: run npm test -- e2e first`)
  await page.setContent(`<style>
    body { margin: 16px; display: flex; flex-wrap: wrap; gap: 12px; background: #8a9096; font: 14px sans-serif; }
    figure { margin: 0; } img { display: block; zoom: 0.5; }
  </style>${own.map(figureOf).join('')}`)
  await page.screenshot({
    path: join(sheets, `contact-sheet-${language}.jpg`),
    type: 'jpeg',
    quality: 55,
    fullPage: true,
  })
  await page.close()
}
await browser.close()

function figureOf(name: string): string {
  const data = readFileSync(join(screens, name)).toString('base64')
  return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name.replace(/\.png$/, '')}</figcaption></figure>`
}
