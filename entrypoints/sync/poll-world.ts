import { type FeedCheck, keepFeedCheck, readFeedChecks } from '../../lib/settings/feed-checks.ts'
import { noteNews } from '../../lib/sync/note-news.ts'
import type { Done } from '../../lib/sync/orders.ts'
import type { PollWorld } from '../../lib/sync/poll-feeds.ts'
import { readAddress } from '../../lib/sync/read-address.ts'

/** `sync`: undefined where it could not be begun. */
export const pollWorld = (
  sync: (feed: string, checkRoot: boolean) => Promise<Done | undefined>,
): PollWorld<FeedCheck> => ({
  feeds: readFeedChecks,
  keep: keepFeedCheck,
  readAt: (address) => readAddress(address, (url, init) => fetch(url, init)),
  subtle: crypto.subtle,
  now: Date.now,
  random: Math.random,
  async sync(feed, why) {
    const done = await sync(feed, why.checkRoot)
    if (!done) return
    const before = (await readFeedChecks())[feed]
    await keepFeedCheck(feed, noteNews(before, done, { ...why, now: Date.now() }))
  },
})
