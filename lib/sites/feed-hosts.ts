import { browser } from 'wxt/browser'
import { readFeedChecks, watchForgottenFeeds } from '../settings/feed-checks.ts'
import { forgetFeedHost, noteFeedHost, readFeedHosts } from '../settings/feed-hosts.ts'
import { patternFor } from './allowed-sites.ts'

// A host without `Access-Control-Allow-Origin` can be read from once the browser has allowed it to us. It is no helpdesk by that.

/** Those that are allowed so that packs can be read from them, and for nothing else, by their match patterns. */
export async function allowedFeedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const feedHosts = await readFeedHosts()
  return origins.filter((pattern) => feedHosts.has(pattern))
}

/** Whether the browser can be asked from here: Firefox lets our frame in a page ask for nothing. */
export const canAskForHosts = (): boolean => browser.permissions !== undefined

/** Whether reading from there waits for nobody's leave. */
export const isAllowedToRead = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] })

/** Asks the browser to ask the agent. Must be called straight from a click. */
export async function allowFeedHost(pattern: string): Promise<boolean> {
  // None of this is waited for before the browser is asked, or the click would be over. It is done in this order all the same, so that
  // whoever hears of a new site finds noted what it is for.
  const before = Promise.all([isAllowedToRead(pattern), readFeedHosts()])
  const noted = noteFeedHost(pattern)
  // What an organisation has blocked, the browser asks nobody about.
  const allowed = await browser.permissions.request({ origins: [pattern] }).catch(() => false)
  await noted
  const [wasAllowed, feedHosts] = await before
  const isHelpdesk = wasAllowed && !feedHosts.has(pattern)
  if (!allowed || isHelpdesk) await forgetFeedHost(pattern)
  return allowed
}

/** Gives back the hosts that no pack is read from, or this one alone if there is none. One that is a helpdesk too stays. */
export async function giveBackUnusedHosts(only?: string): Promise<void> {
  const feeds = Object.values(await readFeedChecks())
  const used = new Set(feeds.map(({ address = '' }) => patternFor(address)))
  const unused = (await allowedFeedHosts()).filter((pattern) => !used.has(pattern) && pattern === (only ?? pattern))
  if (unused.length > 0) await browser.permissions.remove({ origins: unused })
}

/** Keeps what is noted of these hosts true, and none longer than it is needed, from now on. For the background. */
export function keepFeedHostsNeeded(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void Promise.all(origins.map(forgetFeedHost)))
  // Also by a frame that may give nothing back itself. From another host a pack may just be coming in, of which nothing is noted yet.
  watchForgottenFeeds((address) => void giveBackUnusedHosts(patternFor(address)))
}
