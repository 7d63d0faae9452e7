import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ok, type Result } from '../../lib/base/result.ts'
import { freshness } from '../../lib/packs/freshness.ts'
import { openFeed } from '../../lib/packs/open-feed.ts'
import { readFrom } from '../../lib/packs/pack-file.ts'
import type { PackRefusal } from '../../lib/packs/refusal.ts'
import type { Update } from '../../lib/packs/update.ts'
import { applied, type Kept, look } from '../support/kept-pack.ts'
import { bytesOf, type Taken, type Vector, type VectorFiles } from '../support/vectors/vector.ts'

const file = resolve(import.meta.dirname, '../fixtures/packs/vectors.json')
const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'))
const { subtle } = crypto

describe('the extension’s reader takes', () => {
  test.for(vectors.filter(({ expect }) => 'ok' in expect))('$name', async (vector) => {
    const { ok: _, fault: _fault, ...expected } = vector.expect as Taken
    const read = await follow(vector)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    expect(seen(read.value, vector)).toEqual(expected)
  })
})

describe('the extension’s reader refuses', () => {
  test.for(vectors.filter(({ expect }) => 'refusal' in expect))('$name', async (vector) => {
    const read = await follow(vector)
    if (read.ok) throw new Error('It was taken')
    const where = 'file' in read.refusal ? { file: read.refusal.file } : {}
    expect(vector.expect).toMatchObject({ refusal: read.refusal.kind, ...where })
  })
})

type Followed = Kept & { readonly by: Update['kind'] }

async function follow(vector: Vector): Promise<Result<Followed, PackRefusal>> {
  const before = vector.before && (await firstRead(vector, vector.before))
  if (before && !before.ok) throw new Error(`What was read before is refused: ${JSON.stringify(before.refusal)}`)
  return before ? readOn(vector, vector.files, before.value) : firstRead(vector, vector.files)
}

async function firstRead(vector: Vector, files: VectorFiles): Promise<Result<Followed, PackRefusal>> {
  const { feed, key, now } = vector
  const sight = await openFeed(readerOf(files), { feed, ...(key === undefined ? {} : { key }) }, now, { subtle })
  if (!sight.ok) return sight
  return readOn(vector, files, { state: sight.value.state, items: new Map(), buckets: new Map() })
}

async function readOn({ now }: Vector, files: VectorFiles, kept: Kept): Promise<Result<Followed, PackRefusal>> {
  const update = await look(kept, readerOf(files), { now })
  if (!update.ok) return update
  if (update.value.kind === 'rotated' && update.value.refusal) return { ok: false, refusal: update.value.refusal }
  return ok({ ...applied(kept, update.value), by: update.value.kind })
}

const readerOf = (files: VectorFiles) =>
  readFrom(new Map([...bytesOf(files)].map(([name, bytes]) => [name, Uint8Array.from(bytes)])))

function seen({ state, items, by }: Followed, { now, before }: Vector): Omit<Taken, 'ok'> {
  if (!state.taken) throw new Error('Nothing was taken')
  const ids = [...items.keys()].sort()
  const age = freshness(state.taken, now)
  const there = new Set(ids)
  const holds = state.taken.stamp?.stamp.holds.filter(({ id }) => there.has(id)) ?? []
  const way = by === 'changed' ? 'step' : by
  return {
    revision: state.taken.head.revision,
    ids,
    ...(before && (way === 'step' || way === 'whole') ? { by: way } : {}),
    ...(age.kind === 'stale' ? { staleSince: age.since } : {}),
    ...(holds.length > 0 ? { held: Object.fromEntries(holds.map(({ id, status }) => [id, status])) } : {}),
  }
}
