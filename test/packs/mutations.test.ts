import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../bench/random.ts'
import { applied, type Kept, keepFrom, look, pictureOf, subscribe } from '../support/kept-pack.ts'
import { mutate } from '../support/mutate.ts'
import { noon } from '../support/pack-item.ts'
import { bo, cai, dora } from '../support/people.ts'
import { runs } from '../support/properties.ts'
import { type Files, Publisher, replies } from '../support/publisher.ts'
import { publishFour } from '../support/scene.ts'

const hold = { id: 'reply-01', status: 'held', reason: 'Checked', decides: 'Anna Berg', since: noon } as const

const publisher = await publishFour()
const revisions = [1, 2, 3, 4].map((revision) => publisher.history.get(revision)?.files as Files)
await publisher.stamp([hold])
const stamped = new Map(publisher.files)
await publisher.rotate({ publisher: 'Acme Care', members: [bo, cai, dora], needs: 2 })
await publisher.publish(replies(8, 5))
const rotated = new Map(publisher.files)
const sister = await Publisher.of({ publisher: 'Acme Sales' })
await sister.publish(replies(12))

const honest = [...revisions, stamped, rotated]
const world = [...honest, sister.files]
const pinned = { feed: publisher.feed }

const keeps: readonly Kept[] = [
  await subscribe(revisions[0] as Files, pinned),
  ...(await Promise.all(honest.map((files) => keepFrom(files, pinned)))),
]
const libraryIn = ({ items, buckets }: Kept): string => pictureOf({ items, buckets })
const libraries = new Set(keeps.map(libraryIn))

test('a feed that was tampered with is refused, or gives a library that its publisher published', async () => {
  let refused = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const random = createRandom(seed)
      const files = new Map(random.pick(honest))
      await mutate(files, random, world)
      const kept = random.pick(keeps)
      const before = pictureOf(kept)
      const result = await look(kept, files, { means: { checkRoot: random.chance(0.3) } })
      expect(pictureOf(kept)).toBe(before)
      if (!result.ok) refused++
      else expect(libraries).toContain(libraryIn(applied(kept, result.value)))
    }),
    runs,
  )
  // Neither all nor nothing: else the test would show little.
  expect(refused).toBeGreaterThan(runs.numRuns / 4)
  expect(refused).toBeLessThan(runs.numRuns)
})
