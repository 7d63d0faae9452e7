import type { PackRow, PackSource as StoredSource } from '../db/pack-rows.ts'
import { freshness } from '../packs/freshness.ts'
import { feedOf } from '../replies/library-id.ts'
import type { PackSource, PackStateView, PackView, SyncingView } from './pack-view.ts'
import type { PolledFeed } from './poll-feeds.ts'

/** All that is known of the packs that are followed. */
export type KnownPacks = {
  readonly rows: readonly PackRow[]
  readonly checks: Readonly<Record<string, PolledFeed>>
  /** The feeds that the organisation has set. */
  readonly set: ReadonlySet<string>
  /** The feeds in folders that the browser has closed again. */
  readonly closed: ReadonlySet<string>
  readonly syncing: Readonly<Record<string, SyncingView>>
  /** The library's replies and snippets. */
  readonly items: readonly { readonly id: string; readonly lang: string }[]
  /** In milliseconds since 1970. */
  readonly now: number
}

/** Each pack as an agent is shown it. */
export function packViews({ rows, checks, set, closed, syncing, items, now }: KnownPacks): readonly PackView[] {
  const byFeed = Map.groupBy(items, ({ id }) => feedOf(id))
  return rows.map((row) => {
    const { feed, source, state } = row
    const own = byFeed.get(feed) ?? []
    const check = checks[feed]
    return {
      feed,
      publisher: state.root.publisher,
      revision: state.taken?.head.revision ?? 0,
      approvers: state.taken?.approvedBy ?? [],
      needs: state.root.approve.needs,
      count: own.length,
      languages: [...new Set(own.map(({ lang }) => lang))].sort(),
      source: sourceOf(source),
      byPolicy: set.has(feed),
      state: syncing[feed] ?? (closed.has(feed) ? { kind: 'folder-closed' } : stateOf(row, check, now)),
      urgent: now < (check?.urgentUntil ?? 0),
    }
  })
}

function stateOf({ state, changed }: PackRow, check: PolledFeed | undefined, now: number): PackStateView {
  const { refused, failures = 0, tried = changed, reached = changed } = check ?? {}
  if (refused && !isOutOfReach(refused.kind)) return { kind: 'refused', at: tried, why: refused.kind }
  const age = state.taken && freshness(state.taken, Math.floor(now / 1000))
  if (age?.kind === 'stale') return { kind: 'stale', since: age.since * 1000 }
  return failures > 0 ? { kind: 'offline', since: reached } : { kind: 'up-to-date', at: reached }
}

/** That is no fault of the pack's. */
const isOutOfReach = (kind: string): boolean => kind === 'unreachable' || kind === 'stopped'

function sourceOf(source: StoredSource): PackSource {
  return source.kind === 'link'
    ? { kind: 'link', host: new URL(source.address).host }
    : { kind: source.kind, name: source.name }
}
