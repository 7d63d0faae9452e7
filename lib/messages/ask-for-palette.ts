import { browser } from 'wxt/browser'
import { send } from './messenger.ts'
import type { Box } from './protocol.ts'

/** From a frame inside a page, which can't reach the top frame but through the background. Where it comes from, the browser says. */
type AskForPalette = { readonly evenkeelPaletteAt: Box | 'unknown' }

export async function askForPalette(caret: Box | undefined): Promise<boolean> {
  const message: AskForPalette = { evenkeelPaletteAt: caret ?? 'unknown' }
  try {
    return (await browser.runtime.sendMessage(message)) === true
  } catch {
    // The extension was updated or removed while this page stood open.
    return false
  }
}

/** Passes it on, for the background. */
export function passOnPaletteAsks(): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab, frameId }, answer) => {
    if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || !isAsk(message)) return undefined
    const { evenkeelPaletteAt: at } = message
    const call = { frameId, caret: at === 'unknown' ? undefined : at }
    void send('showPalette', [call], { tabId: tab.id, frameId: 0 }).then((shown) => answer(shown === true))
    return true
  })
}

const isAsk = (message: unknown): message is AskForPalette =>
  typeof message === 'object' && message !== null && 'evenkeelPaletteAt' in message
