import { type Browser, browser } from 'wxt/browser'

/** From the background to the page that syncs. */
type Asked<Errand> = { readonly evenkeelErrand: Errand }

/** Undefined where nobody is there to do it. */
export async function askForSync<Errand, Done>(errand: Errand): Promise<Done | undefined> {
  const message: Asked<Errand> = { evenkeelErrand: errand }
  try {
    return (await browser.runtime.sendMessage(message)) as Done | undefined
  } catch {
    return undefined
  }
}

/** The extension's background is heard: no page, no frame in one, and no tab. */
export function hearErrands<Errand, Done>(run: (errand: Errand) => Promise<Done>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (!isBackground(sender) || !isAsked<Errand>(message)) return undefined
    run(message.evenkeelErrand).then(answer, () => answer(undefined))
    return true
  })
}

/** A script of ours in a page that stands in no tab, as in another extension's side panel, is told by the page's address. */
const isBackground = ({ id, tab, url }: Browser.runtime.MessageSender): boolean =>
  id === browser.runtime.id && tab === undefined && url?.startsWith(browser.runtime.getURL('/')) === true

const isAsked = <Errand>(message: unknown): message is Asked<Errand> =>
  typeof message === 'object' && message !== null && 'evenkeelErrand' in message
