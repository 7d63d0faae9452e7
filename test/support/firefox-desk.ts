import type { Frame, Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'
import { serveHelpdesk } from '../helpdesk/serve.ts'
import { type Firefox, openFirefox } from './firefox.ts'
import { sidebarInSight } from './palette.ts'
import { hasEditor, hasKeyboard, isSidebar, placeOf, type SeenSidebar, seenIn, textIn } from './puppeteer-eyes.ts'
import { type EditorName, linesOf } from './reply-field.ts'

/** The demo helpdesk in a Firefox with the extension and its samples. */
export type FirefoxDesk = {
  readonly url: string
  readonly firefox: Firefox
  readonly openTicket: (editor: EditorName, number?: number) => Promise<FirefoxTicket>
  readonly close: () => Promise<void>
}

export type FirefoxTicket = {
  readonly page: Page
  readonly click: () => Promise<void>
  readonly text: () => Promise<string>
  /** Its lines as they are read, blank lines between paragraphs left out. */
  readonly lines: () => Promise<readonly string[]>
  readonly reload: () => Promise<void>
}

/** The sidebar in a page, seen and asked. */
export type FirefoxSidebar = SeenSidebar & {
  readonly said: () => Promise<string>
  readonly press: (button: string) => Promise<void>
  /** Clicks into the search first, as an agent does who comes back from the page. */
  readonly search: (words: string) => Promise<void>
  readonly choose: (list: string, value: string) => Promise<void>
  /** Or takes the mark away again. */
  readonly check: (words: string) => Promise<void>
  /** Runs in the frame, as the extension's own code does there. */
  readonly ask: Frame['evaluate']
}

export const soon = { timeout: 10_000 }
/** The helpdesk's own site. */
export const site = 'http://127.0.0.1/*'

export async function openFirefoxDesk({ allowed = true } = {}): Promise<FirefoxDesk> {
  const server = await serveHelpdesk()
  const firefox = await openFirefox()
  await firefox.addSamples()
  if (allowed) await firefox.allow(site)
  return {
    url: server.url,
    firefox,
    async openTicket(editor, number = 4711) {
      const page = await firefox.open(new URL(`/tickets/${number}?editor=${editor}`, server.url).href)
      const place = placeOf(editor)
      const text = () => page.evaluate(textIn, place)
      const ready = () => expect.poll(() => page.evaluate(hasEditor, place), soon).toBe(true)
      await ready()
      return {
        page,
        text,
        lines: async () => linesOf(await text()),
        async click() {
          await page.bringToFront()
          await page.locator(place).click()
          await expect.poll(() => page.evaluate(hasKeyboard, place), soon).toBe(true)
        },
        async reload() {
          await firefox.reload(page)
          await ready()
        },
      }
    },
    async close() {
      await firefox.close()
      await server.close()
    },
  }
}

/** Clicks the icon and waits until the sidebar has the keyboard. */
export async function openSidebar(firefox: Firefox, page: Page): Promise<FirefoxSidebar> {
  await firefox.clickIcon()
  const sidebar = await sidebarIn(page)
  await expect.poll(sidebar.focused, soon).toBe('Search replies')
  return sidebar
}

/** The sidebar in the page, in sight or not. */
export async function sidebarIn(page: Page): Promise<FirefoxSidebar> {
  const frame = await vi.waitFor(() => sidebarFrame(page), soon)
  return {
    ...seenIn(frame),
    said: () => frame.evaluate(() => document.body.innerText),
    press: (button) => frame.locator(`::-p-aria([name="${button}"][role="button"])`).click(),
    async search(words) {
      const box = frame.locator('[role=combobox][aria-label="Search replies"]')
      await box.click()
      await box.fill(words)
    },
    choose: (list, value) => frame.locator(`::-p-aria([name="${list}"][role="combobox"])`).fill(value),
    check: (words) => frame.locator(`label::-p-text(${words})`).click(),
    ask: frame.evaluate.bind(frame) as Frame['evaluate'],
  }
}

/** Puppeteer is not told when a frame of an extension's has arrived, so it does not wait for one. */
async function sidebarFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames()) if (await isSidebar(frame)) return frame
  throw new Error('There is no sidebar in this page')
}

export const isShown = (page: Page): Promise<boolean> => page.evaluate(sidebarInSight)

export async function pressTogether(
  page: Page,
  held: 'Control' | 'Shift',
  key: 'z' | 'v' | 'ArrowLeft' | 'Enter',
): Promise<void> {
  await page.keyboard.down(held)
  await page.keyboard.press(key)
  await page.keyboard.up(held)
}
