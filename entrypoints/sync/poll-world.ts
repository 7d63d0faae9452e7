import { type FeedCheck, keepFeedCheck, readFeedChecks } from '../../lib/settings/feed-checks.ts'
import { noteNews } from '../../lib/sync/note-news.ts'
import type { Done, Errand } from '../../lib/sync/orders.ts'
import type { PollWorld, Why } from '../../lib/sync/poll-feeds.ts'
import { readAddress } from '../../lib/sync/read-address.ts'

/** Undefined where it could not be begun. */
export type Run = (errand: Errand) => Promise<Done | undefined>

export const pollWorld = (run: Run, readsFolders = false): PollWorld<FeedCheck> => ({
  feeds: readFeedChecks,
  keep: keepFeedCheck,
  readAt: (address) => readAddress(address, (url, init) => fetch(url, init)),
  subtle: crypto.subtle,
  readsFolders,
  now: Date.now,
  random: Math.random,
  async sync(feed, why) {
    const done = await run({ kind: 'sync', feed, checkRoot: why.checkRoot })
    if (done) await noteDone(feed, done, why)
  },
})

/** Notes of a feed what came of a sync. */
export async function noteDone(feed: string, done: Done, why: Why): Promise<void> {
  const before = (await readFeedChecks())[feed]
  await keepFeedCheck(feed, noteNews(before, done, { ...why, now: Date.now() }))
}
