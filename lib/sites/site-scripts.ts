import { browser } from 'wxt/browser'
import { send } from '../messages/messenger.ts'
import { allowedSites, patternFor, tabsOn, watchAllowedSites } from './allowed-sites.ts'

const firstScript = '/content-scripts/helpdesk.js'
const registration = 'helpdesk'

/** Keeps the first script on the allowed sites and nowhere else, from now on. For the background. */
export function keepSitesRegistered(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await registerNow()
    // Pages that were open before an update hold a script that nobody hears any more.
    await startOn(await allowedSites())
  })
  browser.runtime.onStartup.addListener(() => void registerNow())
  watchAllowedSites(async () => {
    const { gained, lost } = await registerNow()
    await startOn(gained)
    if (lost.length > 0) await retireOthers()
  })
}

type Change = { readonly gained: readonly string[]; readonly lost: readonly string[] }

/** One after the other: several reasons for it come at once, and the last one must have the last word. */
function registerNow(): Promise<Change> {
  const registered = registering.then(register)
  registering = registered.catch(() => undefined)
  return registered
}
let registering: Promise<unknown> = Promise.resolve()

async function register(): Promise<Change> {
  const matches = await allowedSites()
  const [now] = await browser.scripting.getRegisteredContentScripts({ ids: [registration] })
  const before = now?.matches ?? []
  await registerOn(matches, now !== undefined)
  return {
    gained: matches.filter((site) => !before.includes(site)),
    lost: before.filter((site) => !matches.includes(site)),
  }
}

async function registerOn(matches: string[], isRegistered: boolean): Promise<void> {
  if (matches.length === 0) {
    if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [registration] })
    return
  }
  const script = {
    id: registration,
    matches,
    js: [firstScript],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
  } as const
  await (isRegistered
    ? browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }])
    : browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]))
}

/** Puts the first script into a page that is already open. False where it may not be. */
export async function startOnPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [firstScript] })
    return true
  } catch {
    return false
  }
}

async function startOn(patterns: readonly string[]): Promise<void> {
  await Promise.all((await tabsOn(patterns)).map(startOnPage))
}

/** We can no longer see which tabs were meant, but what is on a page still hears us. */
async function retireOthers(): Promise<void> {
  const allowed = await allowedSites()
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && (url === undefined || !allowed.includes(patternFor(url) ?? '')))
      await send('retire', [], { tabId: id })
}
