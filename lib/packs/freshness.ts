import type { Instant } from '../replies/standing.ts'
import type { Taken } from './pack-state.ts'

/** Whether the publisher still vouches for what is here. Nothing is taken away when not: its age is shown. */
export type Freshness =
  | { readonly kind: 'fresh'; readonly until: Instant }
  | { readonly kind: 'stale'; readonly since: Instant }

export function freshness({ head, stamp }: Taken, now: Instant): Freshness {
  const { expires } = stamp?.stamp ?? head
  return now < expires ? { kind: 'fresh', until: expires } : { kind: 'stale', since: expires }
}
