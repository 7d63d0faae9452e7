import { browser } from 'wxt/browser'

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

/** The extension's background alone is heard: no page, no frame in one, and no tab. */
export function hearErrands<Errand, Done>(run: (errand: Errand) => Promise<Done>): void {
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }, answer) => {
    if (id !== browser.runtime.id || tab !== undefined || !isAsked<Errand>(message)) return undefined
    run(message.evenkeelErrand).then(answer, () => answer(undefined))
    return true
  })
}

const isAsked = <Errand>(message: unknown): message is Asked<Errand> =>
  typeof message === 'object' && message !== null && 'evenkeelErrand' in message
