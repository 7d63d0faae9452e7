import { randomWord } from '../base/random-word.ts'
import { ok, type Result, refuse } from '../base/result.ts'
import { clearCopies, stageCopy } from '../db/copies.ts'
import type { EvenkeelDb } from '../db/database.ts'
import type { DbRefusal } from '../db/db-refusal.ts'
import type { PackRow, PackSource } from '../db/pack-rows.ts'
import { swapCopy } from '../db/swap-copy.ts'
import { type FirstSight, openFeed, type Pinned } from '../packs/open-feed.ts'
import { nothingKept } from '../packs/read-step.ts'
import { readUpdate } from '../packs/read-update.ts'
import type { Means, Read } from '../packs/reading.ts'
import type { PackRefusal } from '../packs/refusal.ts'
import type { Whole } from '../packs/update.ts'
import type { Instant } from '../replies/standing.ts'

/** A pack that nobody follows yet, read whole and found good. */
export type SeenPack = { readonly sight: FirstSight; readonly whole: Whole }

export async function lookAtPack(
  read: Read,
  pinned: Pinned,
  now: Instant,
  means: Means,
): Promise<Result<SeenPack, PackRefusal>> {
  const sight = await openFeed(read, pinned, now, means)
  if (!sight.ok) return sight
  const update = await readUpdate(read, sight.value.state, now, { ...means, ...nothingKept })
  if (!update.ok) return update
  const whole = update.value
  // Of what was never here only all can come.
  if (whole.kind !== 'whole') throw new Error(`A first look brought ${whole.kind}`)
  return ok({ sight: sight.value, whole })
}

type Writing = {
  readonly signal?: AbortSignal | undefined
  readonly onStored?: ((items: number) => void) | undefined
}

/**
 * Takes a whole library, beside the one that counts until it is complete. One at a time in all windows, and then `clearCopies`. `now` in
 * milliseconds.
 */
export async function takeWhole(
  db: EvenkeelDb,
  source: PackSource,
  before: PackRow | undefined,
  { state, items, buckets, isUrgent }: Whole,
  now: number,
  { signal, onStored }: Writing,
): Promise<Result<'applied' | 'overtaken', DbRefusal | { readonly kind: 'stopped' }>> {
  const copy = randomWord()
  const staged = await stageCopy(db, { feed: state.feed, copy, items, buckets, now, signal, onStored })
  const swapped =
    staged.ok && staged.value === 'staged'
      ? await swapCopy(db, before, { feed: state.feed, source, state, copy, changed: now }, { items, isUrgent })
      : staged
  if (!swapped.ok) return swapped
  return swapped.value === 'applied' || swapped.value === 'overtaken' ? ok(swapped.value) : refuse({ kind: 'stopped' })
}

/** Follows a pack from now on that was not followed before. `now` in milliseconds. */
export async function followPack(
  db: EvenkeelDb,
  source: PackSource,
  whole: Whole,
  now: number,
  writing: Writing,
): ReturnType<typeof takeWhole> {
  const taken = await takeWhole(db, source, undefined, whole, now, writing)
  await clearCopies(db)
  return taken
}
