import type { Frame, Page } from 'puppeteer-core'
import { vi } from 'vitest'
import type { InsertOutcome } from '../../../lib/messages/protocol.ts'
import { type Firefox, openFirefox } from '../../support/firefox.ts'
import { openSidebar } from '../../support/firefox-desk.ts'
import { bundleOf } from './bundle.ts'
import type { Driver, OpenEditor } from './driver.ts'
import { focusButton, focusEditor } from './in-page.ts'
import { insertFromExtension } from './insert-from-extension.ts'
import type { GalleryPage } from './pages.ts'
import { serveGallery } from './serve-gallery.ts'

export async function openFirefoxGallery(): Promise<Driver> {
  const server = await serveGallery()
  const firefox = await openFirefox()
  // The sidebar has a place for the keyboard only when there is something in it.
  await firefox.addSamples()
  await firefox.allow('http://127.0.0.1/*')
  await firefox.allow('http://localhost/*')
  const sender = await firefox.open('no-frames.html')
  return {
    async open(galleryPage) {
      // Made before the page waits for it.
      await bundleOf(galleryPage.script ?? galleryPage.name)
      const page = await firefox.open(server.addressOf(galleryPage.name))
      const frame = await vi.waitFor(() => frameWithEditor(page), { timeout: 20_000 })
      return drive({ galleryPage, page, frame, sender, firefox })
    },
    async close() {
      await firefox.close()
      await server.close()
    },
  }
}

async function frameWithEditor(page: Page): Promise<Frame> {
  for (const frame of page.frames())
    if (await frame.evaluate(() => window.gallery !== undefined).catch(() => false)) return frame
  throw new Error('No frame has an editor')
}

type Parts = {
  readonly galleryPage: GalleryPage
  readonly page: Page
  readonly frame: Frame
  readonly sender: Page
  readonly firefox: Firefox
}

function drive({ galleryPage, page, frame, sender, firefox }: Parts): OpenEditor {
  const url = page.url()
  const focus = () => frame.evaluate(focusEditor)
  return {
    page: galleryPage,
    async set(paragraphs) {
      await frame.evaluate(async (them) => void (await window.gallery?.set(them)), paragraphs)
      await focus()
    },
    read: async () => (await frame.evaluate(async () => window.gallery?.read())) ?? '',
    select: (start, end) => frame.evaluate((from, to) => window.gallery?.select(from, to), start, end),
    async press(key, times = 1) {
      const parts = key.split('+')
      const held = parts.slice(0, -1) as ('Control' | 'Shift')[]
      for (const modifier of held) await page.keyboard.down(modifier)
      for (let time = 0; time < times; time++) await page.keyboard.press(parts.at(-1) as 'Home')
      for (const modifier of held) await page.keyboard.up(modifier)
    },
    type: (text) => page.keyboard.type(text),
    insert: (draft) => sender.evaluate(insertFromExtension, { url, draft }) as Promise<InsertOutcome['kind']>,
    paste: () => Promise.reject(new Error('Firefox lets no test write to the clipboard')),
    async goToSidebar() {
      await openSidebar(firefox, page)
    },
    goAway: () => page.evaluate(focusButton),
    comeBack: focus,
    close: () => page.close(),
  }
}
