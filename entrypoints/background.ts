import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { passOnPaletteAsks } from '../lib/messages/ask-for-palette.ts'
import { send } from '../lib/messages/messenger.ts'
import { callsInto, paletteCallsInto } from '../lib/messages/page-calls.ts'
import { serveRelay } from '../lib/messages/relay.ts'
import { hearTicketLeft } from '../lib/messages/ticket-left.ts'
import { keepPanelsOffered } from '../lib/shell/native-panel.ts'
import { allowedSites, siteIn, tabsOn, watchAllowedSites } from '../lib/sites/allowed-sites.ts'
import { keepFeedHostsNeeded } from '../lib/sites/feed-hosts.ts'
import { keepSitesRegistered, startOnPage } from '../lib/sites/site-scripts.ts'
import { forgetAllLeft, forgetLeft, rememberLeft } from '../lib/tickets/left-tickets.ts'
import { withLeft } from '../lib/tickets/with-left.ts'
import { keepPolling } from './sync/keep-polling.ts'

export default defineBackground(() => {
  keepSitesRegistered()
  keepFeedHostsNeeded()
  keepPanelsOffered()
  keepPolling()
  passOnPaletteAsks()
  if (import.meta.env.FIREFOX) serveSidebarsInPages()

  hearTicketLeft(async (ticket, { tabId, site }) => {
    await rememberLeft(tabId, { ticket, site })
    if (import.meta.env.FIREFOX) await lookAgain(tabId)
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetLeft(tabId))
  browser.permissions.onRemoved.addListener(() => void forgetAllLeft())

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })

  browser.action.onClicked.addListener(async ({ id: tabId }) => {
    if (tabId === undefined) return openTab()
    const toggle = () => send('toggleSidebar', [], { tabId, frameId: 0 })
    const answer = (await toggle()) ?? ((await startOnPage(tabId)) ? await toggle() : undefined)
    // Nobody there and no way in: a browser page, a store, a PDF.
    if (answer === undefined) await openTab()
    if (answer === 'no-frames') await sayWhyNot(tabId)
  })
})

/** The page can't hold our frame: a few words at the icon say so, and their button opens the browser's side panel. */
async function sayWhyNot(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: '/no-frames.html' })
  await browser.action.openPopup()
  await browser.action.setPopup({ tabId, popup: '' })
}

/** The same app where no page is to work in. */
async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') })
}

const lookAgain = (tabId: number) => send('lookAgain', [], { tabId })

/** Firefox gives our frame in a page no access to tabs, scripting and permissions, and tells it nothing of them. */
function serveSidebarsInPages(): void {
  serveRelay((tabId) => ({
    ...withLeft(callsInto(tabId), tabId),
    ...paletteCallsInto(tabId),
    readSite: () => siteIn(tabId),
    async askForSite() {
      const site = await siteIn(tabId)
      if (site?.pattern) await browser.tabs.create({ url: allowUrl(site.url), openerTabId: tabId })
      return undefined
    },
    async openOptions() {
      await browser.runtime.openOptionsPage()
      return undefined
    },
  }))
  // Not at every title and icon. Chromium, whose types these are, knows no filter.
  const onUpdated = browser.tabs.onUpdated as FilteredEvent
  onUpdated.addListener((tabId) => void lookAgain(tabId), { properties: ['status'] })
  watchAllowedSites(async () => {
    await Promise.all((await tabsOn(await allowedSites())).map(lookAgain))
  })
}

type FilteredEvent = {
  addListener: (listener: (tabId: number) => void, filter: { readonly properties: readonly string[] }) => void
}

const allowUrl = (page: string) =>
  browser.runtime.getURL(`/options.html?${new URLSearchParams({ allow: new URL(page).origin })}`)
