// Draws public/icon/*.png from icon.svg, at the sizes browsers ask for. Run after changing the drawing.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

const dir = resolve(import.meta.dirname, '../public/icon')
const svg = readFileSync(join(dir, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })

for (const size of [16, 32, 48, 128]) {
  // Stores want air around the large one: 96 of its 128 pixels.
  const drawn = size === 128 ? 96 : size
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:${(size - drawn) / 2}px}svg{display:block;width:${drawn}px;height:${drawn}px}</style>${svg}`,
  )
  writeFileSync(join(dir, `${size}.png`), await page.screenshot({ omitBackground: true }))
  await page.close()
}
await browser.close()
