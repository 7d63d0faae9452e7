import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { send } from '../lib/messages/messenger.ts'
import { hearTicketLeft } from '../lib/messages/ticket-left.ts'
import { keepPanelsOffered } from '../lib/shell/native-panel.ts'
import { keepSitesRegistered, startOnPage } from '../lib/sites/allowed-sites.ts'
import { forgetAllLeft, forgetLeft, rememberLeft } from '../lib/tickets/left-tickets.ts'

export default defineBackground(() => {
  keepSitesRegistered()
  keepPanelsOffered()

  hearTicketLeft((ticket, { tabId, site }) => void rememberLeft(tabId, { ticket, site }))
  browser.tabs.onRemoved.addListener((tabId) => void forgetLeft(tabId))
  browser.permissions.onRemoved.addListener(() => void forgetAllLeft())

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })

  browser.action.onClicked.addListener(async ({ id: tabId }) => {
    // Firefox gives our frame in a page no access to tabs and scripting: there the app has a tab of its own, to copy from.
    if (import.meta.env.FIREFOX || tabId === undefined) return openTab()
    const toggle = () => send('toggleSidebar', [], { tabId, frameId: 0 })
    // Nobody there and no way in: a browser page, a store, a PDF.
    const answer = (await toggle()) ?? ((await startOnPage(tabId)) ? await toggle() : 'no-page')
    if (answer === 'no-page') await openTab()
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
