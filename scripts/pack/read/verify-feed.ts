import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { checkSteps } from './check-steps.ts'
import type { FeedFiles } from './feed-files.ts'
import { type Feed, type Reading, readFeed } from './read-feed.ts'
import { Refusal } from './refusal.ts'
import type { Step } from './step.ts'

export type Verified = { readonly feed: Feed; readonly steps: readonly Step[] }

/** Reads a feed and everything in it that an agent might need one day. */
export async function verifyFeed(files: FeedFiles, reading: Reading): Promise<Result<Verified, Refusal>> {
  const feed = await readFeed(files, reading)
  if (!feed.ok) return feed
  try {
    return ok({ feed: feed.value, steps: await checkSteps(files, feed.value, reading.key) })
  } catch (error) {
    if (error instanceof Refusal) return refuse(error)
    throw error
  }
}
