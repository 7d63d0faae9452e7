import type { PackRow } from '../db/pack-rows.ts'
import type { PolledFeed } from './poll-feeds.ts'

/**
 * Feeds that are followed and of which nothing is noted, with what to note: that nobody has looked at them yet. A pack and its note are
 * kept in two places, and a browser that is killed may have the one without the other: it would say "up to date" and never look again.
 */
export const unnotedFeeds = (
  rows: readonly PackRow[],
  checks: Readonly<Record<string, PolledFeed>>,
): readonly (readonly [feed: string, check: PolledFeed])[] =>
  rows.flatMap(({ feed, source }) => {
    const place = Object.hasOwn(checks, feed) ? undefined : placeOf(source)
    return place ? [[feed, { ...place, head: '', tried: 0, failures: 0, looks: 0 }] as const] : []
  })

/** Where there may be something new by itself; nowhere for a file. */
function placeOf(source: PackRow['source']): Pick<PolledFeed, 'address' | 'folder'> | undefined {
  switch (source.kind) {
    case 'link':
      return { address: source.address }
    case 'folder':
      return { folder: true }
    case 'file':
      return undefined
  }
}
