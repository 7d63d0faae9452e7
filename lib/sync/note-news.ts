import type { PackRefusal } from '../packs/refusal.ts'
import type { Done } from './orders.ts'
import type { PolledFeed, Why } from './poll-feeds.ts'
import { urgentFor } from './poll-rules.ts'

type Circumstances = { readonly now: number } & Why

/**
 * What the same `head.json` is refused for whenever it is read again, so that it need not be. Nothing else is: an object that did not come,
 * a full disk, a clock that is wrong or a root that is late may be right the next time.
 */
const lasting: ReadonlySet<string> = new Set<PackRefusal['kind']>([
  'not-a-feed',
  'not-canonical',
  'bad-shape',
  'too-many',
  'wrong-type',
  'wrong-feed',
  'rollback',
  'equivocation',
  'unheld',
])

/** What is noted of a feed after a sync; undefined where there is nothing to note, as of one that nobody follows. */
export function noteNews(
  before: PolledFeed | undefined,
  news: Done,
  { now, checkRoot }: Circumstances,
): PolledFeed | undefined {
  const looks = checkRoot ? 0 : (before?.looks ?? 0)
  if (news.kind === 'synced') {
    if (!news.kept) return undefined
    const { address, folder, head, urgentAt } = news.kept
    const urgentUntil = urgentAt === undefined ? before?.urgentUntil : urgentAt + urgentFor
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
  const { refusal, head } = news
  const lasts = lasting.has(refusal.kind) && (!('file' in refusal) || refusal.file === 'head.json')
  return {
    ...before,
    tried: now,
    looks,
    failures: before.failures + 1,
    refused: { kind: refusal.kind, ...(lasts && head !== undefined && { head }) },
  }
}
