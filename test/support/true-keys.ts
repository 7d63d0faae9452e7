import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core'
import { vi } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { serveHelpdesk } from '../helpdesk/serve.ts'
import { type Display, openDisplay, screen } from './display.ts'
import { extensionDir, idOf, seedPreferences } from './extension-browser.ts'
import { inSight, sidebarInSight } from './palette.ts'
import {
  hasEditor,
  hasKeyboard,
  placeOf,
  type SeenPalette,
  type SeenSidebar,
  seenIn,
  seenInPalette,
  textIn,
} from './puppeteer-eyes.ts'
import type { EditorName } from './reply-field.ts'

/**
 * The demo helpdesk in a browser on a screen, where the keyboard is in one place only. Playwright lets every page believe that
 * it has the keyboard, and presses keys inside the page; here they come through the window, and reach whatever has it.
 */
export type TrueDesk = {
  readonly keys: TrueKeys
  /** At a helpdesk of its own, where no sidebar was left open. */
  readonly openTicket: (editor: EditorName) => Promise<TrueTicket>
  readonly close: () => Promise<void>
}

export type TrueKeys = {
  readonly type: (text: string) => Promise<void>
  /** By their X names, plus signs between: `ctrl+z`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
}

export type TrueTicket = {
  readonly click: () => Promise<void>
  /** The text in the reply editor as it is read, to the last blank. */
  readonly text: () => Promise<string>
  /** The sidebar in the page, once it is ready. */
  readonly sidebar: () => Promise<SeenSidebar>
  readonly showsSidebar: () => Promise<boolean>
  /** The palette in the page, once it is prepared. */
  readonly palette: () => Promise<SeenPalette>
  readonly showsPalette: () => Promise<boolean>
  readonly reload: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function openTrueDesk(): Promise<TrueDesk> {
  const opened = new AsyncDisposableStack()
  try {
    const display = await openDisplay()
    opened.defer(() => display.close())
    const profile = await mkdtemp(join(tmpdir(), 'evenkeel-'))
    opened.defer(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }))
    await seedPreferences(profile, idOf(extensionDir), ['http://127.0.0.1/*'])
    const browser = await launchOn(display, profile)
    opened.defer(() => browser.close())
    await addSamples(browser)
    return drive(display, browser, opened)
  } catch (error) {
    await opened.disposeAsync()
    throw error
  }
}

const drive = (display: Display, browser: Browser, opened: AsyncDisposableStack): TrueDesk => ({
  keys: {
    type: (text) => display.play('type', text),
    press: (...keys) => display.play('key', ...keys),
  },
  async openTicket(editor) {
    const helpdesk = await serveHelpdesk()
    opened.defer(() => helpdesk.close())
    const page = await browser.newPage()
    await page.goto(new URL(`/tickets/4711?editor=${editor}`, helpdesk.url).href)
    return openTicketIn(page, editor, display)
  },
  close: () => opened.disposeAsync(),
})

const launchOn = (display: Display, profile: string): Promise<Browser> =>
  launch({
    executablePath: findChromium() ?? '',
    headless: false,
    // Without a port: where the pipe ends, the browser does too.
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    env: display.env,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--lang=en-GB',
      '--window-position=0,0',
      `--window-size=${screen.width},${screen.height}`,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
    ],
  })

async function addSamples(browser: Browser): Promise<void> {
  // Opens by itself at install, and would take the front from a page that was opened before it.
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${idOf(extensionDir)}/sidepanel.html`)
  await page.locator('::-p-aria([name="Try with samples"][role="button"])').click()
  await page.locator('::-p-text(Works offline)').wait()
  await page.close()
}

async function openTicketIn(page: Page, editor: EditorName, display: Display): Promise<TrueTicket> {
  const place = placeOf(editor)
  await page.waitForFunction(hasEditor, {}, place)
  return {
    async click() {
      await page.waitForFunction(() => document.hasFocus())
      const { x, y } = await page.evaluate(middleOnScreen, place)
      await display.play('mousemove', String(x), String(y), 'click', '1')
      await page.waitForFunction(hasKeyboard, {}, place)
    },
    text: () => page.evaluate(textIn, place),
    async sidebar() {
      const frame = await frameOf(page, 'page')
      await frame.waitForSelector('[role=option]')
      return seenIn(frame)
    },
    showsSidebar: () => page.evaluate(sidebarInSight),
    async palette() {
      const frame = await frameOf(page, 'palette')
      await frame.waitForSelector('[role=option]')
      return seenInPalette(frame)
    },
    showsPalette: () => page.evaluate(inSight),
    async reload() {
      await page.reload()
      await page.waitForFunction(hasEditor, {}, place)
    },
    close: () => page.close(),
  }
}

/** Asked again and again: Puppeteer may miss the moment in which a frame goes to where it is looked for. */
const frameOf = (page: Page, shell: 'page' | 'palette'): Promise<Frame> =>
  vi.waitFor(
    () => {
      const frame = page.frames().find((candidate) => candidate.url().includes(`/sidepanel.html?shell=${shell}`))
      if (!frame) throw new Error(`There is no ${shell} frame`)
      return frame
    },
    { timeout: 20_000 },
  )

/** The window has a border, the same on all sides but the top, where the browser's own rows are. */
function middleOnScreen(place: string): { x: number; y: number } {
  const { left, top, width, height } = (document.querySelector(place) as Element).getBoundingClientRect()
  const border = (outerWidth - innerWidth) / 2
  return {
    x: Math.round(screenX + border + left + width / 2),
    y: Math.round(screenY + outerHeight - innerHeight - border + top + height / 2),
  }
}
