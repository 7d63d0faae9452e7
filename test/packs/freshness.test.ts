import { expect, test } from 'vitest'
import { freshness } from '../../lib/packs/freshness.ts'
import type { Taken } from '../../lib/packs/pack-state.ts'
import { applied, keepFrom, look } from '../support/kept-pack.ts'
import { noon } from '../support/pack-item.ts'
import { accepted, day } from '../support/publisher.ts'
import { publishFour } from '../support/scene.ts'

test('a pack is fresh until its head expires, and stale from then on', async () => {
  const { state } = await keepFrom((await publishFour()).files)
  const taken = state.taken as Taken
  expect(freshness(taken, noon)).toEqual({ kind: 'fresh', until: noon + 7 * day })
  expect(freshness(taken, noon + 7 * day - 1)).toEqual({ kind: 'fresh', until: noon + 7 * day })
  expect(freshness(taken, noon + 7 * day)).toEqual({ kind: 'stale', since: noon + 7 * day })
})

test('what an approver stamps later counts instead, be it earlier or later', async () => {
  const publisher = await publishFour()
  const kept = await keepFrom(publisher.files)
  await publisher.stamp([], { expires: noon + 30 * day })
  const later = applied(kept, accepted(await look(kept, publisher.files)))
  expect(freshness(later.state.taken as Taken, noon + 8 * day)).toEqual({ kind: 'fresh', until: noon + 30 * day })
  await publisher.stamp([], { expires: noon + day })
  const earlier = applied(later, accepted(await look(later, publisher.files)))
  expect(freshness(earlier.state.taken as Taken, noon + 8 * day)).toEqual({ kind: 'stale', since: noon + day })
})

test('a pack whose head is kept from it grows stale by itself', async () => {
  const publisher = await publishFour()
  const kept = await keepFrom(publisher.files)
  const frozen = accepted(await look(kept, publisher.files, { now: noon + 60 * day }))
  expect(frozen).toEqual({ kind: 'unchanged' })
  expect(freshness(kept.state.taken as Taken, noon + 60 * day).kind).toBe('stale')
})
