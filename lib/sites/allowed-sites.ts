import { browser } from 'wxt/browser'
import type { PageSite } from '../messages/protocol.ts'
import { forgetFeedHost, readFeedHosts, watchFeedHosts } from '../settings/feed-hosts.ts'

/** The match patterns of all sites that may be worked on. A host that is only there to read packs from is none. */
export async function allowedSites(): Promise<string[]> {
  // In this order: what a host is for is noted before the browser is asked for it.
  const { origins = [] } = await browser.permissions.getAll()
  const feedHosts = await readFeedHosts()
  return origins.filter((pattern) => !feedHosts.has(pattern))
}

/** Asks the browser to ask the agent. Must be called straight from a click. */
export async function allowSite(pattern: string): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [pattern] })
  if (allowed) await forgetFeedHost(pattern)
  return allowed
}

export const revokeSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] })

/** Calls back when a site may be worked on, or not any more. Returns the way to stop. */
export function watchAllowedSites(changed: () => void): () => void {
  const stopHosts = watchFeedHosts(changed)
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  return () => {
    stopHosts()
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  }
}

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
  return { url, pattern, allowed: pattern !== undefined && (await isAllowed(pattern)) }
}

/** The browser may have allowed it with others by one wider pattern, too. */
async function isAllowed(pattern: string): Promise<boolean> {
  return (await browser.permissions.contains({ origins: [pattern] })) && !(await readFeedHosts()).has(pattern)
}

/** The tabs that show one of these sites. */
export async function tabsOn(patterns: readonly string[]): Promise<number[]> {
  // Without any, the browser would take them all.
  if (patterns.length === 0) return []
  const tabs = await browser.tabs.query({ url: [...patterns] })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}
