import { resolve } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { expect, vi } from 'vitest'

export const firefoxExtension = resolve(import.meta.dirname, '../../.output/firefox-mv3')
export const geckoId = 'evenkeel@evenkeel.example'
const ours = { dir: firefoxExtension, id: geckoId }
// Firefox draws them at random in each profile, so that no page can know them. We have to know where the pages are.
const uuid = 'c0ffee00-0000-4000-8000-000000000001'

/** Another extension, for tests to make. */
export const stranger = {
  id: 'stranger@evenkeel.example',
  origin: 'moz-extension://c0ffee00-0000-4000-8000-000000000002',
}

/** Firefox with the extension in it. */
export type Firefox = {
  /** One of the extension's own pages, or any other, in a new tab in front. */
  readonly open: (path: string) => Promise<Page>
  /** The tab of the extension's own that opens by itself at this path. */
  readonly opened: (path: string) => Promise<Page>
  readonly reload: (page: Page) => Promise<void>
  /** Fills an empty library with the samples, in a tab of the extension's own. */
  readonly addSamples: () => Promise<void>
  /** As a click on the toolbar icon does: for the tab in front. */
  readonly clickIcon: () => Promise<void>
  /** Opens the extension's own sidebar of the browser, in the window in front. */
  readonly openNative: () => Promise<void>
  /** What an expression comes to in that sidebar, which puppeteer knows nothing of, as text; `document` is its page's. */
  readonly inNative: (expression: string) => Promise<string>
  /** The same in the popup at the icon; empty while there is none. */
  readonly inPopup: (expression: string) => Promise<string>
  /** Adds another extension, from its folder. */
  readonly install: (dir: string) => Promise<unknown>
  /** Allows the sites of a match pattern, as if the agent had clicked through the browser's question. */
  readonly allow: (pattern: string) => Promise<void>
  /** What Firefox has written to its console about the extension since the last time: exceptions, refusals, files not found. */
  readonly complaints: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

type Options = {
  /** To come back to; else a fresh one that is thrown away. */
  readonly profile?: string
  /** The extension under another id. */
  readonly extension?: { readonly dir: string; readonly id: string }
}

export async function openFirefox({ profile, extension = ours }: Options = {}): Promise<Firefox> {
  const browser = await launch({
    ...(profile === undefined ? {} : { userDataDir: profile }),
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    // Opens moz-extension: pages and the browser's own window to us.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [extension.id]: uuid,
        [stranger.id]: new URL(stranger.origin).host,
      }),
      // An extension that a test installs is gone when the browser ends. What it has stored stays, as that of a real one does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // The question of the browser's own that follows a click on "Allow" is taken as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  })
  try {
    await browser.installExtension(extension.dir)
    // Opens by itself at install, and would take the front from a page that was opened before it.
    await tabAt(browser, '/welcome.html')
    return drive(browser, await browserWindow(browser), extension.id)
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** Evaluates a script in the browser's own window, and answers with the text it comes to. */
type BrowserWindow = (script: string) => Promise<string>

function drive(browser: Browser, inBrowser: BrowserWindow, id: string): Firefox {
  const open = async (path: string) => {
    const page = await browser.newPage()
    const url = new URL(path, `moz-extension://${uuid}/`).href
    await navigate(page, () => page.goto(url))
    await page.bringToFront()
    return page
  }
  return {
    open,
    opened: (path) => tabAt(browser, path),
    reload: (page) => navigate(page, () => page.reload()),
    async addSamples() {
      const page = await open('sidepanel.html')
      await page.locator('button::-p-text(Try with samples)').click()
      await page.locator('[role=option]').wait()
      await page.close()
    },
    async clickIcon() {
      await inBrowser(clickScript(id))
    },
    async openNative() {
      await inBrowser(openNativeScript(id))
    },
    inNative: (expression) => inBrowser(lookScript(nativeBrowser, expression)),
    inPopup: (expression) => inBrowser(lookScript("document.querySelector('.webextension-popup-browser')", expression)),
    install: (dir) => browser.installExtension(dir),
    async allow(pattern) {
      await inBrowser(allowScript(id, pattern))
    },
    complaints: async () => JSON.parse(await inBrowser(complaintsScript)),
    close: () => browser.close(),
  }
}

const clickScript = (id: string) => `
  ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    .ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${id}').extension)
    .triggerAction(window)`

const openNativeScript = (id: string) =>
  `SidebarController.show('${id.replace(/[^a-z0-9]/g, '_')}-sidebar-action').then(() => 'open')`

const nativeBrowser = "SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')"

/** A script for the process in which that browser's page lives, and its answer. */
const lookScript = (where: string, expression: string) => `
  new Promise((resolve) => {
    const messages = (${where})?.messageManager
    if (!messages) return resolve('')
    messages.addMessageListener('evenkeel-look', function hear({ data }) {
      messages.removeMessageListener('evenkeel-look', hear)
      resolve(data)
    })
    const read = '(document => { try { return String((' + ${JSON.stringify(expression)} + ') ?? "") } catch { return "" } })(content?.document)'
    const script = 'sendAsyncMessage("evenkeel-look", ' + read + ')'
    messages.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false)
  })`

const allowScript = (id: string, pattern: string) => `
  ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    .ExtensionPermissions.add('${id}', { permissions: [], origins: ['${pattern}'] }, WebExtensionPolicy.getByID('${id}').extension)
    .then(() => 'allowed')`

const complaintsScript = `{
  const ours = Services.console.getMessageArray().filter(({ sourceName }) => sourceName?.includes('${uuid}'))
  Services.console.reset()
  JSON.stringify(ours.map(({ sourceName, errorMessage }) => sourceName + ': ' + errorMessage))
}`

/** Puppeteer is not told where a tab of an extension's went, so each is asked. */
function tabAt(browser: Browser, path: string): Promise<Page> {
  const find = async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.pathname).catch(() => '')) === path) return page
    throw new Error(`No tab shows ${path}`)
  }
  return vi.waitFor(find, { timeout: 20_000 })
}

/** Puppeteer never hears that a moz-extension: page has loaded, and gives up only when the page is closed. So we look. */
async function navigate(page: Page, start: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => performance.timeOrigin)
  void start().catch(() => undefined)
  // The empty page that a new tab begins with may itself be replaced by another one.
  const hasArrived = (origin: number) =>
    performance.timeOrigin !== origin && document.readyState === 'complete' && location.href !== 'about:blank'
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
