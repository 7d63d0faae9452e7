import { browser } from 'wxt/browser'
import { askForSync } from '../../lib/messages/ask-for-sync.ts'
import { inSyncPage } from '../../lib/shell/sync-page.ts'
import { isHelpdeskOpen } from '../../lib/sites/helpdesk-open.ts'
import type { Done } from '../../lib/sync/orders.ts'
import { pollFeeds } from '../../lib/sync/poll-feeds.ts'
import { pollWorld } from './poll-world.ts'

const alarm = 'packs'
/** Minutes between two looks while a helpdesk is open, and between two looks whether one is. */
const periods = { open: 0.5, closed: 5 } as const

/** Looks at the feeds that are followed while a helpdesk is open, also without a sidebar. For the background. */
export function keepPolling(): void {
  browser.runtime.onInstalled.addListener(() => void begin(periods.open))
  browser.runtime.onStartup.addListener(() => void begin(periods.open))
  browser.permissions.onAdded.addListener(() => void begin(periods.open))
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look()
  })
}

const begin = (periodInMinutes: number): Promise<void> => browser.alarms.create(alarm, { periodInMinutes })

async function look(): Promise<void> {
  const isOpen = await isHelpdeskOpen()
  const wanted = isOpen ? periods.open : periods.closed
  if ((await browser.alarms.get(alarm))?.periodInMinutes !== wanted) await begin(wanted)
  if (isOpen) await pollFeeds(world, 'background')
}

const world = pollWorld((feed, checkRoot) => inSyncPage(() => askForSync<Done>(feed, checkRoot)))
