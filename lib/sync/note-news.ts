import type { Done } from './orders.ts'
import type { PolledFeed, Why } from './poll-feeds.ts'
import { urgentFor } from './poll-rules.ts'

type Circumstances = { readonly now: number } & Why

/** What is noted of a feed after a sync; undefined where there is nothing to note, as of one that nobody follows. */
export function noteNews(
  before: PolledFeed | undefined,
  news: Done,
  { now, checkRoot, head: seen }: Circumstances,
): PolledFeed | undefined {
  const looks = checkRoot ? 0 : (before?.looks ?? 0)
  if (news.kind === 'synced') {
    if (!news.kept) return undefined
    const { address, folder, head } = news.kept
    const urgentUntil = news.synced === 'urgent' ? now + urgentFor : before?.urgentUntil
    return {
      ...(address !== undefined && { address }),
      ...(folder && { folder }),
      head,
      tried: now,
      reached: now,
      failures: 0,
      looks,
      ...(urgentUntil !== undefined && { urgentUntil }),
    }
  }
  if (!before) return undefined
  const { kind } = news.refusal
  return {
    ...before,
    tried: now,
    looks,
    failures: before.failures + 1,
    refused: { kind, ...(seen !== undefined && { head: seen }) },
  }
}
