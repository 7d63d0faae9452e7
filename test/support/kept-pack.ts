import { type Result, refuse } from '../../lib/base/result.ts'
import type { Bucket } from '../../lib/packs/library-hash.ts'
import { openFeed, type Pinned } from '../../lib/packs/open-feed.ts'
import { readFrom } from '../../lib/packs/pack-file.ts'
import type { PackState } from '../../lib/packs/pack-state.ts'
import type { KeptItems } from '../../lib/packs/read-step.ts'
import { readUpdate, type UpdateMeans } from '../../lib/packs/read-update.ts'
import type { Read } from '../../lib/packs/reading.ts'
import type { PackRefusal } from '../../lib/packs/refusal.ts'
import type { Update } from '../../lib/packs/update.ts'
import type { PackItem } from '../../lib/replies/pack-item.ts'
import { noon } from './pack-item.ts'
import { subtle } from './people.ts'
import type { Files } from './publisher.ts'
import { accepted } from './publisher.ts'

/** What an agent's browser keeps of a pack. */
export type Kept = {
  readonly state: PackState
  readonly items: ReadonlyMap<string, PackItem>
  readonly buckets: ReadonlyMap<number, Bucket>
}

export type Look = { readonly now?: number; readonly means?: Partial<UpdateMeans> }

export async function subscribe(files: Files | Read, pinned: Pinned = {}, now: number = noon): Promise<Kept> {
  const { state } = accepted(await openFeed(readOf(files), pinned, now, { subtle }))
  return { state, items: new Map(), buckets: new Map() }
}

/** Subscribed, with the first revision here. */
export async function keepFrom(files: Files | Read, pinned: Pinned = {}, now: number = noon): Promise<Kept> {
  const kept = await subscribe(files, pinned, now)
  return applied(kept, accepted(await look(kept, files, { now })))
}

export const look = (kept: Kept, files: Files | Read, { now = noon, means = {} }: Look = {}) =>
  readUpdate(readOf(files), kept.state, now, { subtle, ...itemsOf(kept), ...means })

export const itemsOf = ({ buckets, items }: Kept): KeptItems => ({
  leavesOf: async (at) => buckets.get(at),
  bodiesOf: async (ids) =>
    ids.map((id) => {
      const item = items.get(id)
      return item && 'body' in item ? item.body : undefined
    }),
})

export const readOf = (files: Files | Read): Read => (typeof files === 'function' ? files : readFrom(files))

/** What would then be kept. */
export function applied(kept: Kept, update: Update): Kept {
  if (update.kind === 'unchanged') return kept
  if (update.kind === 'stamped' || update.kind === 'rotated') return { ...kept, state: update.state }
  if (update.kind === 'whole')
    return { state: update.state, items: new Map(update.items.map((item) => [item.id, item])), buckets: update.buckets }
  const items = new Map([...kept.items, ...update.puts.map((item) => [item.id, item] as const)])
  for (const id of update.gones) items.delete(id)
  const buckets = [...kept.buckets, ...update.buckets]
  // A bucket that lost its last item is as one that never had any.
  return { state: update.state, items, buckets: new Map([...new Map(buckets)].filter(([, { ids }]) => ids.length > 0)) }
}

/** Refused, be it that a new root was taken all the same. */
export function refusalIn(result: Result<Update, PackRefusal>): PackRefusal | undefined {
  if (!result.ok) return result.refusal
  return result.value.kind === 'rotated' ? result.value.refusal : undefined
}

/** Every byte of it, to see whether any changed. */
export const pictureOf = (kept: unknown): string =>
  JSON.stringify(kept, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
    return value instanceof Map ? [...value].sort(([one], [other]) => (one < other ? -1 : 1)) : value
  })

/** A host that answers with these files, except where it does what is said here. */
export const hostWith =
  (files: Files, answers: Readonly<Record<string, Awaited<ReturnType<Read>>>>): Read =>
  async (name, most) =>
    Object.hasOwn(answers, name) ? (answers[name] ?? refuse('missing')) : readFrom(files)(name, most)
