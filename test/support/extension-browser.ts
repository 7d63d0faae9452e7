import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/find-chromium.mjs'

export const extensionDir = resolve(import.meta.dirname, '../../.output/chrome-mv3')

type Options = {
  /** Match patterns already allowed, as if the agent had clicked through the browser's prompt. */
  readonly allowed?: readonly string[]
  /** Where the extension lies; its id is made of that. */
  readonly extension?: string
  /** A profile to come back to; else a fresh one that is thrown away. */
  readonly profile?: string
  readonly locale?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly headless?: boolean
  readonly viewport?: { readonly width: number; readonly height: number }
}

export type ExtensionBrowser = {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly open: (path: string) => Promise<Page>
  /** As a click on the toolbar icon does. */
  readonly clickIcon: (page: Page) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openExtensionBrowser(options: Options = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'evenkeel-')))
  const extension = options.extension ?? extensionDir
  const extensionId = idOf(extension)
  await seedPreferences(profile, extensionId, options.allowed ?? [])
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    headless: options.headless ?? true,
    locale: options.locale ?? 'en-GB',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--lang=${options.locale ?? 'en-GB'}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  // A fresh profile's welcome tab opens at a time of its own, and would be taken for a tab that a test opens.
  if (!options.profile) await welcomeTabIn(context)
  return {
    context,
    extensionId,
    async open(path) {
      const page = await context.newPage()
      await page.goto(path.startsWith('http') ? path : `chrome-extension://${extensionId}/${path}`)
      return page
    },
    async clickIcon(page) {
      // The icon belongs to the tab in front, whichever target is named.
      await page.bringToFront()
      const session = await context.browser()?.newBrowserCDPSession()
      if (!session) throw new Error('The browser is gone')
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
      const tab = targetInfos.find(({ url }) => url === page.url())
      // Not in the protocol's published types yet.
      const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>
      await send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId })
    },
    async close() {
      await worker.evaluate(() => undefined).catch(() => undefined)
      await context.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true })
    },
  }
}

/** What somebody practises with there looks for news of packs, as every sidebar does: not beside one that does it step by step. */
export async function closeWelcome({ context }: ExtensionBrowser): Promise<void> {
  for (const page of context.pages()) if (isWelcome(page)) await page.close()
}

const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html')

async function welcomeTabIn(context: BrowserContext): Promise<void> {
  const tab = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }))
  await tab.waitForLoadState()
}

/** The frame of the in-page sidebar, whose shadow root nothing else can look into. */
export async function sidebarIn(page: Page): Promise<Frame> {
  const frame = page.frames().find((candidate) => isSidebarAt(candidate.url()))
  if (frame) return frame
  await page.waitForEvent('framenavigated')
  return sidebarIn(page)
}

const isSidebarAt = (url: string) => url.includes('/sidepanel.html') && !url.includes('shell=palette')

/** An unpacked extension's id is made of the path it lies in: the hash's first 32 hex digits, spelled a to p. */
export function idOf(dir: string): string {
  const hash = createHash('sha256').update(dir).digest('hex').slice(0, 32)
  return Array.from(hash, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

export async function seedPreferences(profile: string, extensionId: string, allowed: readonly string[]): Promise<void> {
  const file = join(profile, 'Default', 'Preferences')
  await mkdir(join(profile, 'Default'), { recursive: true })
  const permissions = { api: [], explicit_host: allowed, manifest_permissions: [], scriptable_host: [] }
  const preferences = {
    // Playwright turns storage partitioning off; without this a framed extension page may then not open its own database.
    profile: { cookie_controls_mode: 0, block_third_party_cookies: false },
    extensions: {
      ui: { developer_mode: true },
      settings: {
        [extensionId]: {
          active_permissions: permissions,
          granted_permissions: permissions,
          runtime_granted_permissions: permissions,
        },
      },
    },
  }
  await writeFile(file, JSON.stringify(preferences), { flag: 'wx' }).catch(() => undefined)
}
