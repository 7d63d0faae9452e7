import { browser } from 'wxt/browser'

/** Each by itself: two windows may note and forget different ones at the same moment. */
const prefix = 'feedHost.'

/** The match patterns of the hosts that the browser was asked for so that packs can be read from them, and for nothing else. */
export async function readFeedHosts(): Promise<ReadonlySet<string>> {
  const keys = Object.keys(await browser.storage.local.get())
  return new Set(keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)))
}

export const noteFeedHost = (pattern: string): Promise<void> => browser.storage.local.set({ [prefix + pattern]: true })

export const forgetFeedHost = (pattern: string): Promise<void> => browser.storage.local.remove(prefix + pattern)

/** Calls back on every change, wherever it was made. Returns the way to stop. */
export function watchFeedHosts(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) changed()
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}
