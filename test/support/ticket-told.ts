import type { Frame } from 'playwright-core'
import type { Ticket } from '../../lib/messages/protocol.ts'

/** What the page's content script tells the sidebar, asked as the sidebar asks. */
export const ticketTold = (sidebar: Frame): Promise<Ticket | undefined> =>
  sidebar.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent()
    return chrome.tabs.sendMessage(tab?.id ?? -1, { evenkeel: 'readTicket', args: [] }, { frameId: 0 })
  })
