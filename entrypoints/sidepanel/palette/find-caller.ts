import { browser } from 'wxt/browser'
import type { Remote } from '../../../lib/messages/messenger.ts'
import { callsInto, paletteCallsInto } from '../../../lib/messages/page-calls.ts'
import { createPagePort, type PagePort } from '../../../lib/messages/page-port.ts'
import type { PageCalls, PaletteCalls } from '../../../lib/messages/protocol.ts'
import { relay } from '../../../lib/messages/relay.ts'
import { withLeft } from '../../../lib/tickets/with-left.ts'

/** The page the palette stands in, whose field it was called from. */
export type Caller = { readonly page: PagePort; readonly calls: Remote<PaletteCalls> }

export async function findCaller(): Promise<Caller> {
  if (import.meta.env.FIREFOX) return callerBy(relay, relay)
  const tabId = (await browser.tabs.getCurrent())?.id ?? browser.tabs.TAB_ID_NONE
  return callerBy(withLeft(callsInto(tabId), tabId), paletteCallsInto(tabId))
}

function callerBy(page: Remote<PageCalls>, calls: Remote<PaletteCalls>): Caller {
  const {
    noteKeyboard: _,
    close: __,
    readDraft: ___,
    replaceInDraft: ____,
    ...port
  } = createPagePort({ ...page, insertDraft: calls.insertOverTyped })
  return { page: port, calls }
}
