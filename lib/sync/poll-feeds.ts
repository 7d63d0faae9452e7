import type { Read } from '../packs/reading.ts'
import { lookAtHead } from './look-at-head.ts'
import { isRootDue, type Looked, lookAgainAt, type Pace } from './poll-rules.ts'

/** A feed on the web that is followed, as far as a look needs to know. */
export type PolledFeed = Looked & {
  readonly address?: string
  readonly folder?: true
  readonly head: string
  readonly reached?: number
  readonly refused?: { readonly kind: string; readonly head?: string }
}

/** The world, as far as looking needs it. */
export type PollWorld<Feed extends PolledFeed> = {
  readonly feeds: () => Promise<Readonly<Record<string, Feed>>>
  readonly keep: (feed: string, check: Feed) => Promise<void>
  readonly readAt: (address: string) => Read
  readonly subtle: SubtleCrypto
  /** Whether folders can be read from here. */
  readonly readsFolders: boolean
  /** In milliseconds since 1970. */
  readonly now: () => number
  readonly random: () => number
  /** Has the feed read, somewhere where there is time for it, and what came of it kept. */
  readonly sync: (feed: string, why: Why) => Promise<void>
}

export type Why = { readonly checkRoot: boolean }

/** Looks at each feed whose time has come; `anyway` also at the others. */
export async function pollFeeds<Feed extends PolledFeed>(
  world: PollWorld<Feed>,
  pace: Pace,
  anyway = false,
): Promise<void> {
  const feeds = Object.entries(await world.feeds())
  const now = world.now()
  // What was tried in times to come was noted by a clock that has been put right.
  const isDue = (feed: Feed) => anyway || feed.tried > now || lookAgainAt(feed, pace, world.random) <= now
  const due = feeds.filter(([, feed]) => isDue(feed))
  await Promise.all(due.map(([name, feed]) => pollFeed(name, feed, world, anyway)))
}

async function pollFeed<Feed extends PolledFeed>(
  name: string,
  before: Feed,
  world: PollWorld<Feed>,
  anyway: boolean,
): Promise<void> {
  const { address, folder } = before
  const isReadable = address !== undefined || (folder && world.readsFolders)
  if (!isReadable) return
  const tried = world.now()
  // Noted first: another window that polls at the same moment leaves it to this one.
  await world.keep(name, { ...before, tried })
  // A folder costs no request: it is read through.
  if (address === undefined) return world.sync(name, { checkRoot: false })
  const glance = await lookAtHead(world.readAt(address), world.subtle)
  const here = (await world.feeds())[name]
  // Looks can be slow: what another window has noted meanwhile, or that nobody follows the pack any more, is newer.
  if (here?.tried !== tried) return
  const feed = { ...here, looks: here.looks + 1 }
  if (glance.kind === 'unreachable') return world.keep(name, { ...feed, failures: feed.failures + 1 })
  const head = glance.kind === 'head' ? glance.head : undefined
  if (isRootDue(feed)) return world.sync(name, { checkRoot: true })
  if (head === feed.head) {
    const { refused: _, ...fine } = feed
    return world.keep(name, { ...fine, reached: tried, failures: 0 } as Feed)
  }
  // The same bytes as before would be refused again; somebody who asks is answered all the same.
  if (!anyway && head !== undefined && head === feed.refused?.head)
    return world.keep(name, { ...feed, reached: tried, failures: feed.failures + 1 })
  await world.sync(name, { checkRoot: false })
}
