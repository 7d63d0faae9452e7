import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { send } from '../lib/messages/messenger.ts'
import { keepSitesRegistered, startOnPage } from '../lib/sites/allowed-sites.ts'

export default defineBackground(() => {
  keepSitesRegistered()

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })

  browser.action.onClicked.addListener(async ({ id: tabId }) => {
    // Firefox gives our frame in a page no access to tabs and scripting: there the app has a tab of its own, to copy from.
    if (import.meta.env.FIREFOX || tabId === undefined) return openTab()
    const top = { tabId, frameId: 0 }
    if (await send('toggleSidebar', [], top)) return
    // No page to work in: a browser page, a store, a PDF.
    if (!(await startOnPage(tabId))) return openTab()
    await send('toggleSidebar', [], top)
  })
})

/** The same app where no page is to work in. */
async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') })
}
