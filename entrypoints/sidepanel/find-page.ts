import { browser } from 'wxt/browser'
import { callsInto } from '../../lib/messages/page-calls.ts'
import { createPagePort, type PagePort } from '../../lib/messages/page-port.ts'
import { relay } from '../../lib/messages/relay.ts'
import { closeOwnPanel } from '../../lib/shell/native-panel.ts'
import { withLeft } from '../../lib/tickets/with-left.ts'
import { type PracticeWindow, practicePort } from '../welcome/practice-window.ts'
import { type Around, aroundTab, followTabs, relayedAround } from './around.ts'

/** Where this sidebar stands, and the page it works for. Without a page it is in a tab of its own. */
export type Surroundings = {
  readonly page: PagePort | undefined
  /** Undefined also where the tab is another one from time to time, or the browser does not say. */
  readonly tabId: number | undefined
  /** In the browser's own side panel, from which the keyboard can't be given back to the page. */
  readonly inPanel: boolean
  readonly around: Around | undefined
}

const asked = new URLSearchParams(location.search)
/** Not a sidebar, but the palette. */
export const inPalette = asked.get('shell') === 'palette'
/** Beside the practice box, whose page shows the way to the team's pack itself. */
export const inPractice = asked.get('shell') === 'practice'
const alone: Surroundings = { page: undefined, tabId: undefined, inPanel: false, around: undefined }

export async function findPage(): Promise<Surroundings> {
  switch (asked.get('shell')) {
    case 'page': {
      if (import.meta.env.FIREFOX) return { ...alone, page: createPagePort(relay), around: relayedAround() }
      const tabId = (await browser.tabs.getCurrent())?.id
      return tabId === undefined ? alone : inTab(tabId)
    }
    case 'panel': {
      const beside = inTab(Number(asked.get('tab')))
      return { ...beside, page: { ...beside.page, close: async () => window.close() }, inPanel: true }
    }
    case 'practice':
      return { ...alone, page: (window.parent as PracticeWindow)[practicePort] }
    default:
      return import.meta.env.FIREFOX && (await browser.tabs.getCurrent()) === undefined ? besideTabs() : alone
  }
}

const callsTo = (tabId: number) => withLeft(callsInto(tabId), tabId)

const inTab = (tabId: number) => ({
  page: createPagePort(callsTo(tabId)),
  tabId,
  inPanel: false,
  around: aroundTab(tabId),
})

/** Firefox has one panel a window, for all its tabs. */
async function besideTabs(): Promise<Surroundings> {
  const { tabId, around } = await followTabs()
  let readIn = tabId()
  let foundIn = tabId()
  let writtenIn = tabId()
  const page = createPagePort({
    readTicket() {
      readIn = tabId()
      return callsTo(readIn).readTicket()
    },
    findField() {
      foundIn = tabId()
      return callsTo(foundIn).findField()
    },
    async insertDraft(...args) {
      // Another tab came to the front meanwhile: what was written for the customer there must not go to the one here.
      if (readIn !== foundIn || readIn !== tabId()) return { kind: 'refused', why: 'field-gone' }
      writtenIn = readIn
      return callsTo(writtenIn).insertDraft(...args)
    },
    async readDraft(...args) {
      return foundIn === tabId() ? callsTo(foundIn).readDraft(...args) : undefined
    },
    async replaceInDraft(...args) {
      if (readIn !== foundIn || readIn !== tabId()) return { kind: 'refused', why: 'field-gone' }
      writtenIn = readIn
      return callsTo(writtenIn).replaceInDraft(...args)
    },
    cameOnce: (...args) => callsTo(writtenIn).cameOnce(...args),
    undoInsertion: (...args) => callsTo(writtenIn).undoInsertion(...args),
    pointAt: (...args) => callsTo(tabId()).pointAt(...args),
    returnToField: (...args) => callsTo(foundIn).returnToField(...args),
    noteKeyboard: async () => undefined,
    closeSidebar: closeOwnPanel,
  })
  return { page: { ...page, place: () => String(readIn) }, tabId: undefined, inPanel: true, around }
}
