import { type Browser, browser } from 'wxt/browser'
import { isEnvelope, type Remote } from './messenger.ts'
import type { RelayProtocol } from './protocol.ts'

type Name = keyof RelayProtocol

/** Asks the background on behalf of our frames in a page. `undefined` also when the background refuses or fails. */
export const relay: Remote<RelayProtocol> = {
  readTicket: () => ask('readTicket'),
  findField: () => ask('findField'),
  insertDraft: (...args) => ask('insertDraft', ...args),
  readDraft: (...args) => ask('readDraft', ...args),
  replaceInDraft: (...args) => ask('replaceInDraft', ...args),
  cameOnce: (...args) => ask('cameOnce', ...args),
  undoInsertion: (...args) => ask('undoInsertion', ...args),
  pointAt: (...args) => ask('pointAt', ...args),
  returnToField: (...args) => ask('returnToField', ...args),
  noteKeyboard: (...args) => ask('noteKeyboard', ...args),
  closeSidebar: () => ask('closeSidebar'),
  readSite: () => ask('readSite'),
  askForSite: () => ask('askForSite'),
  openOptions: () => ask('openOptions'),
  paletteReady: (...args) => ask('paletteReady', ...args),
  takeOver: () => ask('takeOver'),
  insertOverTyped: (...args) => ask('insertOverTyped', ...args),
  closePalette: (...args) => ask('closePalette', ...args),
  leavePalette: () => ask('leavePalette'),
  focusPalette: () => ask('focusPalette'),
}

async function ask<N extends Name>(
  name: N,
  ...args: Parameters<RelayProtocol[N]>
): Promise<ReturnType<RelayProtocol[N]> | undefined> {
  try {
    return await browser.runtime.sendMessage({ evenkeel: name, args })
  } catch {
    // The extension was updated or switched off under a page that is still open.
    return undefined
  }
}

/**
 * Answers the frames in pages, for the background. A page can't talk to the background, but its content script can, and runs
 * in one process with the page: so only our own sidebar and palette are heard, and they speak for the tab they stand in, whatever they say.
 */
export function serveRelay(callsFor: (tabId: number) => Remote<RelayProtocol>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const tabId = tabOf(sender)
    if (tabId === undefined || !isEnvelope(message)) return undefined
    const calls = callsFor(tabId) as Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>
    if (!Object.hasOwn(calls, message.evenkeel)) return undefined
    void calls[message.evenkeel]?.(...message.args).then(answer, () => answer(undefined))
    return true
  })
}

/** The tab a sidebar or palette stands in. Undefined for every other sender. */
function tabOf({ id, url, tab }: Browser.runtime.MessageSender): number | undefined {
  const isSidebar = id === browser.runtime.id && url?.split(/[?#]/)[0] === browser.runtime.getURL('/sidepanel.html')
  return isSidebar ? tab?.id : undefined
}
