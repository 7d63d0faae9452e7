import type { EvenkeelDb } from '../../lib/db/database.ts'
import { readPacks } from '../../lib/db/packs.ts'
import { keepFeedCheck, readFeedChecks } from '../../lib/settings/feed-checks.ts'
import { pollFeeds } from '../../lib/sync/poll-feeds.ts'
import type { Pace } from '../../lib/sync/poll-rules.ts'
import { unnotedFeeds } from '../../lib/sync/unnoted-feeds.ts'
import { pollWorld } from '../sync/poll-world.ts'
import { runErrand } from '../sync/sync-feed.ts'

/** Milliseconds. What is due is decided by when each feed was last looked at, by whomever. */
const tick = 5_000

/** Looks at the feeds that are followed while this sidebar can be seen. Gives the way to look at once. */
export function pollPacks(db: EvenkeelDb): () => Promise<void> {
  const world = pollWorld(runErrand, window.top === window)
  let seen = false
  const poll = (pace: Pace) => (seen ? pollFeeds(world, pace) : Promise.resolve())
  new IntersectionObserver((changes) => {
    seen = changes.some(({ isIntersecting }) => isIntersecting)
    void poll('back')
  }).observe(document.documentElement)
  setInterval(() => void poll('watched'), tick)
  window.addEventListener('focus', () => void poll('back'))
  window.addEventListener('online', () => void poll('back'))
  void noteUnnoted(db).then(() => poll('back'))
  return () => pollFeeds(world, 'back', true)
}

async function noteUnnoted(db: EvenkeelDb): Promise<void> {
  const packs = await readPacks(db)
  if (!packs.ok) return
  for (const [feed, check] of unnotedFeeds(packs.value, await readFeedChecks())) await keepFeedCheck(feed, check)
}
