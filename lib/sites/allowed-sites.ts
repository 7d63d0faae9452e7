import { browser } from 'wxt/browser'
import { send } from '../messages/messenger.ts'
import type { PageSite } from '../messages/protocol.ts'

const firstScript = '/content-scripts/helpdesk.js'
const registration = 'helpdesk'

/** The match patterns of all sites the agent has allowed. */
export async function allowedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Asks the browser to ask the agent. Must be called straight from a click. */
export const allowSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] })

export const revokeSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] })

/** The pattern under which a page's site is allowed; undefined where no extension may work. */
export function patternFor(url: string): string | undefined {
  const parsed = URL.parse(url)
  // A match pattern has no port: the site is allowed with all of them.
  return parsed && /^https?:$/.test(parsed.protocol) ? `${parsed.protocol}//${parsed.hostname}/*` : undefined
}

/** The site in a tab; undefined where the browser does not tell us its address. */
export async function siteIn(tabId: number): Promise<PageSite | undefined> {
  const { url } = await browser.tabs.get(tabId)
  if (url === undefined) return undefined
  const pattern = patternFor(url)
  const allowed = pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }))
  return { url, pattern, allowed }
}

/** Keeps the first script on the allowed sites and nowhere else, from now on. For the background. */
export function keepSitesRegistered(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await register()
    // Pages that were open before an update hold a script that nobody hears any more.
    await startOn(await allowedSites())
  })
  browser.runtime.onStartup.addListener(() => void register())
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await register()
    await startOn(origins)
  })
  browser.permissions.onRemoved.addListener(async () => {
    await register()
    const allowed = await allowedSites()
    // We can no longer see which tabs were meant, but what is on a page still hears us.
    for (const { id, url } of await browser.tabs.query({}))
      if (id !== undefined && (url === undefined || !allowed.includes(patternFor(url) ?? ''))) await retirePage(id)
  })
}

async function register(): Promise<void> {
  const matches = await allowedSites()
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [registration] })
  if (matches.length === 0) {
    if (now) await browser.scripting.unregisterContentScripts({ ids: [registration] })
    return
  }
  const script = {
    id: registration,
    matches,
    js: [firstScript],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  } as const
  await (now
    ? browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }])
    : browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]))
}

/** Puts the first script into a page that is already open. False where it may not be. */
export async function startOnPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [firstScript] })
    return true
  } catch {
    return false
  }
}

async function startOn(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await Promise.all((await tabsOn(patterns)).map(startOnPage))
}

/** The tabs that show one of these sites. */
export async function tabsOn(patterns: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}

async function retirePage(tabId: number): Promise<void> {
  await send('retire', [], { tabId })
}
