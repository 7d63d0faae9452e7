import { browser } from 'wxt/browser'
import { listen } from '../../lib/messages/messenger.ts'
import type { PageSite } from '../../lib/messages/protocol.ts'
import { relay } from '../../lib/messages/relay.ts'
import { allowSite, siteIn, watchAllowedSites } from '../../lib/sites/allowed-sites.ts'
import { watchLeft } from '../../lib/tickets/left-tickets.ts'

/** The tab the sidebar works for, as far as it is the browser's. */
export type Around = {
  readonly readSite: () => Promise<PageSite | undefined>
  /** False if the agent has refused. Must be called straight from a click. */
  readonly askForSite: (pattern: string) => Promise<boolean>
  /** Calls back when the page may be another or show something else, or its site may be allowed or not any more. */
  readonly watch: (changed: () => void) => () => void
  readonly openOptions: () => Promise<unknown>
}

export const aroundTab = (tabId: number): Around => ({
  ...ours,
  readSite: () => siteIn(tabId),
  watch: (changed) => watchTab(() => tabId, changed),
})

/** The tab in front of this window, whichever that is. */
export type Followed = { readonly tabId: () => number; readonly around: Around }

export async function followTabs(): Promise<Followed> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true })
  let tabId = front?.id ?? browser.tabs.TAB_ID_NONE
  const watching = new Set<() => void>()
  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId !== front?.windowId) return
    tabId = activated.tabId
    for (const changed of watching) changed()
  })
  return {
    tabId: () => tabId,
    around: {
      ...ours,
      readSite: () => siteIn(tabId),
      watch(changed) {
        watching.add(changed)
        const stop = watchTab(() => tabId, changed)
        return () => {
          watching.delete(changed)
          stop()
        }
      },
    },
  }
}

/** For a frame that the browser lets do nothing of this: the background does it. */
export function relayedAround(): Around {
  const watching = new Set<() => void>()
  listen({
    lookAgain() {
      for (const changed of watching) changed()
      return undefined
    },
  })
  return {
    readSite: relay.readSite,
    openOptions: relay.openOptions,
    async askForSite() {
      await relay.askForSite()
      // Nobody has refused yet.
      return true
    },
    watch(changed) {
      watching.add(changed)
      return () => watching.delete(changed)
    },
  }
}

const ours = { askForSite: allowSite, openOptions: () => browser.runtime.openOptionsPage() }

function watchTab(tabId: () => number, changed: () => void): () => void {
  const onUpdated = (updated: number) => updated === tabId() && changed()
  browser.tabs.onUpdated.addListener(onUpdated)
  const stopSites = watchAllowedSites(changed)
  const stopLeft = watchLeft(tabId, changed)
  return () => {
    stopLeft()
    stopSites()
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}
