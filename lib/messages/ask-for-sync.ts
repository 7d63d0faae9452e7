import { browser } from 'wxt/browser'

/** From the background to the page that syncs. */
type SyncAsked = { readonly evenkeelSync: string; readonly checkRoot: boolean }

/** Undefined where nobody is there to sync. */
export async function askForSync<Done>(feed: string, checkRoot: boolean): Promise<Done | undefined> {
  const message: SyncAsked = { evenkeelSync: feed, checkRoot }
  try {
    return (await browser.runtime.sendMessage(message)) as Done | undefined
  } catch {
    return undefined
  }
}

/** The extension's own pages alone are heard; a page in a tab has no say here. */
export function hearSyncAsked<Done>(sync: (feed: string, checkRoot: boolean) => Promise<Done>): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }, answer) => {
    if (id !== browser.runtime.id || tab !== undefined || !isSyncAsked(message)) return undefined
    sync(message.evenkeelSync, message.checkRoot).then(answer, () => answer(undefined))
    return true
  })
}

const isSyncAsked = (message: unknown): message is SyncAsked =>
  typeof message === 'object' &&
  message !== null &&
  'evenkeelSync' in message &&
  typeof message.evenkeelSync === 'string' &&
  'checkRoot' in message &&
  typeof message.checkRoot === 'boolean'
