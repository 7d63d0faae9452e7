import { browser } from 'wxt/browser'
import type { Ticket } from '../messages/protocol.ts'

/**
 * What the ticket page told that a tab has last been on. In the browser's memory and never on its disk, out of reach for pages
 * and content scripts, and gone with the tab.
 */
type Left = { readonly ticket: Ticket; readonly site: string }

const prefix = 'left-'
const keyOf = (tabId: number): string => `${prefix}${tabId}`

export async function rememberLeft(tabId: number, left: Left): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: left })
  // The page may have been left by closing its tab, and then nobody would ever forget it.
  await browser.tabs.get(tabId).catch(() => forgetLeft(tabId))
}

export const forgetLeft = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId))

export async function forgetAllLeft(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null))
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefix)))
}

/** Only what was left on the site the tab shows now. */
export async function readLeft(tabId: number): Promise<Ticket | undefined> {
  const key = keyOf(tabId)
  const [found, tab] = await Promise.all([
    browser.storage.session.get<Record<string, Left>>(key),
    browser.tabs.get(tabId).catch(() => undefined),
  ])
  const left = found[key]
  return left && tab?.url !== undefined && new URL(tab.url).origin === left.site ? left.ticket : undefined
}

/** Returns the way to stop. */
export function watchLeft(tabId: () => number, changed: () => void): () => void {
  const listener = (changes: object) => {
    if (keyOf(tabId()) in changes) changed()
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}
