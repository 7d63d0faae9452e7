import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { isListening, send } from '../lib/messages/messenger.ts'
import { keepSitesRegistered, startOnPage } from '../lib/sites/allowed-sites.ts'

export default defineBackground(() => {
  keepSitesRegistered()

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })

  browser.action.onClicked.addListener(async ({ id: tabId }) => {
    if (tabId === undefined) return
    const top = { tabId, frameId: 0 }
    if (!(await isListening(top)) && !(await startOnPage(tabId))) {
      // No page to work in: a browser page, a store, a PDF. The same app in a tab of its own then.
      await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') })
      return
    }
    await send('toggleSidebar', [], top)
  })
})
