import type { PackItem } from '../replies/pack-item.ts'
import type { Bucket } from './library-hash.ts'
import type { Note } from './object-header.ts'
import type { PackState } from './pack-state.ts'
import type { PackRefusal } from './refusal.ts'

/** What a look at a feed brings. `state` is the pack's from then on; to be kept together with what it comes with, or not at all. */
export type Update =
  /** Nothing to write. */
  | { readonly kind: 'unchanged' }
  /** The same revision: only its holds, its expiry or who has signed it are news. */
  | { readonly kind: 'stamped'; readonly state: PackState }
  /**
   * Who publishes has changed, and nothing else can be taken: `refusal` says why what stands in `head.json` does not count any more,
   * as when those whom the new root names have not signed it yet. The new root is to be kept all the same.
   */
  | { readonly kind: 'rotated'; readonly state: PackState; readonly refusal?: PackRefusal }
  | Changed
  | Whole

/** From one step: what changed since the revision that was here. */
export type Changed = {
  readonly kind: 'changed'
  readonly state: PackState
  /** Those whose line is new or another one. */
  readonly puts: readonly PackItem[]
  /** Those that were here. */
  readonly gones: readonly string[]
  /** The buckets that these touch, as they are now; one may be left without ids. */
  readonly buckets: ReadonlyMap<number, Bucket>
  /** What the publisher says of each revision that was not here, in their order. */
  readonly notes: readonly Note[]
  /** One of these revisions says "correct now". */
  readonly isUrgent: boolean
}

/** A whole library, in place of all that was here. */
export type Whole = {
  readonly kind: 'whole'
  readonly state: PackState
  /** In the order of their ids. */
  readonly items: readonly PackItem[]
  /** All that have ids. */
  readonly buckets: ReadonlyMap<number, Bucket>
  /** Never of the first that comes: to whoever had nothing, nothing needs to be corrected. */
  readonly isUrgent: boolean
}
