import { browser } from 'wxt/browser'
import { askForSync } from '../../lib/messages/ask-for-sync.ts'
import { readFeedChecks } from '../../lib/settings/feed-checks.ts'
import { readPolicyPacks, watchPolicy } from '../../lib/settings/policy.ts'
import { inSyncPage } from '../../lib/shell/sync-page.ts'
import { watchAllowedSites } from '../../lib/sites/allowed-sites.ts'
import { isHelpdeskOpen } from '../../lib/sites/helpdesk-open.ts'
import type { Done, Errand } from '../../lib/sync/orders.ts'
import { isToAdopt, policyPacks } from '../../lib/sync/policy-packs.ts'
import { pollFeeds } from '../../lib/sync/poll-feeds.ts'
import { noteDone, pollWorld, type Run } from './poll-world.ts'

const alarm = 'packs'
/** Minutes between two looks while a helpdesk is open, and between two looks whether one is. */
const periods = { open: 0.5, closed: 5 } as const

/** Looks at the feeds that are followed while a helpdesk is open, also without a sidebar. For the background. */
export function keepPolling(): void {
  const begin = () => void Promise.all([wake(periods.open), adopt({ isNewlySet: true })])
  browser.runtime.onInstalled.addListener(begin)
  browser.runtime.onStartup.addListener(begin)
  watchAllowedSites(() => void wake(periods.open))
  watchPolicy(() => void adopt({ isNewlySet: true }))
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void Promise.all([look(), adopt()])
  })
}

const wake = (periodInMinutes: number): Promise<void> => browser.alarms.create(alarm, { periodInMinutes })

async function look(): Promise<void> {
  const isOpen = await isHelpdeskOpen()
  const wanted = isOpen ? periods.open : periods.closed
  if ((await browser.alarms.get(alarm))?.periodInMinutes !== wanted) await wake(wanted)
  if (isOpen) await pollFeeds(world, 'background')
}

/** Follows what the organisation has set and is not here yet. One after the other: several reasons for it come at once. */
function adopt({ isNewlySet = false } = {}): Promise<void> {
  const adopted = adopting.then(() => adoptMissing(isNewlySet))
  // What could not be done once is to be tried again.
  adopting = adopted.catch(() => undefined)
  return adopting
}
let adopting = Promise.resolve<void>(undefined)

async function adoptMissing(isNewlySet: boolean): Promise<void> {
  for (const pack of policyPacks(await readPolicyPacks())) {
    if (!isToAdopt(pack, (await readFeedChecks())[pack.feed], isNewlySet)) continue
    const done = await run({ kind: 'adopt', link: pack.link })
    if (done?.kind === 'synced') await noteDone(pack.feed, done, { checkRoot: true })
  }
}

const run: Run = (errand) => inSyncPage(() => askForSync<Errand, Done>(errand))
const world = pollWorld(run)
