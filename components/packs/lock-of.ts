import { isBarred, type StandingNow, standingAt } from '../../lib/replies/standing.ts'
import type { ChangedItem } from '../../lib/sync/pack-view.ts'

/** What keeps a changed item from being sent; undefined where it may be. `now` in milliseconds since 1970. */
export function lockOf({ standing, validity = {} }: ChangedItem, now: number): Lock | undefined {
  if (standing) return standing
  const byDate = standingAt(validity, now / 1000)
  return byDate.kind !== 'current' && isBarred(byDate) ? byDate.kind : undefined
}

type Lock = Exclude<StandingNow['kind'], 'current'>
