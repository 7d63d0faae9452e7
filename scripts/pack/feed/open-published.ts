import { ok, type Result } from '../../../lib/base/result.ts'
import { openFeed } from '../../../lib/packs/open-feed.ts'
import type { PackState, Taken } from '../../../lib/packs/pack-state.ts'
import { type Published, readPublished } from '../../../lib/packs/published.ts'
import { nothingKept } from '../../../lib/packs/read-step.ts'
import { readUpdate } from '../../../lib/packs/read-update.ts'
import type { PackRefusal } from '../../../lib/packs/refusal.ts'
import { readerOf } from './feed-folder.ts'

/** A feed as its publisher finds it. */
export type OutThere = { readonly state: PackState; readonly taken: Taken; readonly published: Published }

/** Reads a feed back, as an agent would, and then what the next revision is made from. */
export async function openPublished(
  folder: string,
  key: string | undefined,
  now: number,
): Promise<Result<OutThere, PackRefusal>> {
  const read = readerOf(folder)
  const means = { subtle: crypto.subtle, ...nothingKept }
  const sight = await openFeed(read, key === undefined ? {} : { key }, now, means)
  if (!sight.ok) return sight
  const update = await readUpdate(read, sight.value.state, now, means)
  if (!update.ok) return update
  const state = update.value.kind === 'unchanged' ? sight.value.state : update.value.state
  if (!state.taken) throw new Error('A feed that was read has a revision')
  const published = await readPublished(read, state, state.taken.head, means)
  return published.ok ? ok({ state, taken: state.taken, published: published.value }) : published
}
