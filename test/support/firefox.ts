import { resolve } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'

const extensionDir = resolve(import.meta.dirname, '../../.output/firefox-mv3')
const geckoId = 'evenkeel@evenkeel.example'
// Firefox draws it at random in each profile, so that no page can know it. We have to know where our pages are.
const uuid = 'c0ffee00-0000-4000-8000-000000000001'

/** Firefox with the extension in it. */
export type Firefox = {
  /** One of the extension's own pages, or any other, in a new tab in front. */
  readonly open: (path: string) => Promise<Page>
  readonly reload: (page: Page) => Promise<void>
  /** Fills an empty library with the samples, in a tab of the extension's own. */
  readonly addSamples: () => Promise<void>
  /** As a click on the toolbar icon does: for the tab in front. */
  readonly clickIcon: () => Promise<void>
  /** What Firefox has written to its console about the extension since the last time: exceptions, refusals, files not found. */
  readonly complaints: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export async function openFirefox(): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    // Opens moz-extension: pages and the browser's own window to us.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }) },
  })
  try {
    await browser.installExtension(extensionDir)
    return drive(browser, await browserWindow(browser))
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** Evaluates a script in the browser's own window, and answers with the text it comes to. */
type BrowserWindow = (script: string) => Promise<string>

function drive(browser: Browser, inBrowser: BrowserWindow): Firefox {
  const open = async (path: string) => {
    const page = await browser.newPage()
    const url = new URL(path, `moz-extension://${uuid}/`).href
    await navigate(page, () => page.goto(url))
    await page.bringToFront()
    return page
  }
  return {
    open,
    reload: (page) => navigate(page, () => page.reload()),
    async addSamples() {
      const page = await open('sidepanel.html')
      await page.locator('button::-p-text(Try with samples)').click()
      await page.locator('[role=option]').wait()
      await page.close()
    },
    async clickIcon() {
      await inBrowser(clickScript)
    },
    complaints: async () => JSON.parse(await inBrowser(complaintsScript)),
    close: () => browser.close(),
  }
}

const clickScript = `
  ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    .ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${geckoId}').extension)
    .triggerAction(window)`

const complaintsScript = `{
  const ours = Services.console.getMessageArray().filter(({ sourceName }) => sourceName?.includes('${uuid}'))
  Services.console.reset()
  JSON.stringify(ours.map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage))
}`

/** Puppeteer never hears that a moz-extension: page has loaded, and gives up only when the page is closed. So we look. */
async function navigate(page: Page, start: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => performance.timeOrigin)
  void start().catch(() => undefined)
  const hasArrived = (origin: number) => performance.timeOrigin !== origin && document.readyState === 'complete'
  // Looking at a page that is just going away throws.
  await vi.waitFor(async () => expect(await page.evaluate(hasArrived, before)).toBe(true), { timeout: 20_000 })
}

/** Puppeteer has the protocol's connection, but not in its types, and no method for the browser's own window. */
type Connection = { send(method: string, params: object): Promise<{ readonly result: unknown }> }
type Tree = { readonly contexts: readonly { readonly context: string }[] }
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } }

async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  const { connection } = browser as unknown as { readonly connection: Connection }
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree
  const context = tree.contexts[0]?.context
  return async (script) => {
    const params = { expression: script, target: { context }, awaitPromise: true }
    const evaluated = (await connection.send('script.evaluate', params)).result as Evaluated
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text)
    return evaluated.result.value ?? ''
  }
}
