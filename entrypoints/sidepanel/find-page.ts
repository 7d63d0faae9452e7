import { browser } from 'wxt/browser'
import { createPagePort, type PagePort } from '../../lib/messages/page-port.ts'
import { carryOver } from '../../lib/tickets/carry-over.ts'
import { readLeft } from '../../lib/tickets/left-tickets.ts'
import { type PracticeWindow, practicePort } from '../welcome/practice-port.ts'

/** Where this sidebar stands, and the page it works for. Without a page it is in a tab of its own. */
export type Surroundings = {
  readonly page: PagePort | undefined
  readonly tabId: number | undefined
  /** In the browser's own side panel, from which the keyboard can't be given back to the page. */
  readonly inPanel: boolean
}

const asked = new URLSearchParams(location.search)

export async function findPage(): Promise<Surroundings> {
  const alone = { page: undefined, tabId: undefined, inPanel: false }
  switch (asked.get('shell')) {
    case 'page': {
      const tabId = (await browser.tabs.getCurrent())?.id
      return tabId === undefined ? alone : { page: portOf(tabId), tabId, inPanel: false }
    }
    case 'panel': {
      const tabId = Number(asked.get('tab'))
      const page = { ...portOf(tabId), close: async () => window.close() }
      return { page, tabId, inPanel: true }
    }
    case 'practice':
      return { ...alone, page: (window.parent as PracticeWindow)[practicePort] }
    default:
      return alone
  }
}

/** The page's own port, with what the page before it told of the same ticket. */
function portOf(tabId: number): PagePort {
  const port = createPagePort(tabId)
  return {
    ...port,
    async readTicket() {
      const [shown, left] = await Promise.all([port.readTicket(), readLeft(tabId)])
      return carryOver(shown, left)
    },
  }
}
