import type { Frame, Page } from 'playwright-core'
import type { InsertOutcome, PageDraft } from '../../../lib/messages/protocol.ts'
import { openExtensionBrowser, sidebarIn } from '../../support/extension-browser.ts'
import { bundleOf } from './bundle.ts'
import type { Driver, OpenEditor } from './driver.ts'
import { focusButton, focusEditor } from './in-page.ts'
import { insertFromExtension } from './insert-from-extension.ts'
import type { GalleryPage } from './pages.ts'
import { serveGallery } from './serve-gallery.ts'

export async function openChromium(): Promise<Driver> {
  const server = await serveGallery()
  const browser = await openExtensionBrowser({ allowed: ['http://127.0.0.1/*', 'http://localhost/*'] })
  const { context } = browser
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // Any page of the extension's own: it sends what the sidebar sends.
  const sender = await browser.open('no-frames.html')
  return {
    async open(galleryPage) {
      // Made before the page waits for it.
      await bundleOf(galleryPage.script ?? galleryPage.name)
      const page = await context.newPage()
      await page.goto(server.addressOf(galleryPage.name))
      const frame = await frameWithEditor(page)
      return drive({ galleryPage, page, frame, sender, clickIcon: () => browser.clickIcon(page) })
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

async function frameWithEditor(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 300; tries++) {
    for (const frame of page.frames())
      if (await frame.evaluate(() => window.gallery !== undefined).catch(() => false)) return frame
    await page.waitForTimeout(50)
  }
  throw new Error(`No editor at ${page.url()}`)
}

type Parts = {
  readonly galleryPage: GalleryPage
  readonly page: Page
  readonly frame: Frame
  readonly sender: Page
  readonly clickIcon: () => Promise<void>
}

function drive({ galleryPage, page, frame, sender, clickIcon }: Parts): OpenEditor {
  const focus = () => frame.evaluate(focusEditor)
  return {
    page: galleryPage,
    async set(paragraphs) {
      await frame.evaluate((them) => window.gallery?.set(them), paragraphs)
      await focus()
    },
    read: async () => (await frame.evaluate(() => window.gallery?.read())) ?? '',
    select: (start, end) => frame.evaluate(([from, to]) => window.gallery?.select(from, to), [start, end] as const),
    async press(key, times = 1) {
      for (let time = 0; time < times; time++) await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    insert: (draft) =>
      sender.evaluate(insertFromExtension, { url: page.url(), draft }) as Promise<InsertOutcome['kind']>,
    async paste(draft) {
      await sender.evaluate(copy, draft)
      await page.keyboard.press('Control+v')
      // Who pastes looks before going on.
      await page.waitForTimeout(60)
    },
    async goToSidebar() {
      await clickIcon()
      const sidebar = await sidebarIn(page)
      await sidebar.locator('[role=combobox]:focus, button:focus, :focus').first().waitFor()
    },
    goAway: () => page.evaluate(focusButton),
    comeBack: focus,
    close: () => page.close(),
  }
}

async function copy({ html, text }: PageDraft): Promise<void> {
  const form = (type: string, content: string) => new Blob([content], { type })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': form('text/html', html), 'text/plain': form('text/plain', text) }),
  ])
}
