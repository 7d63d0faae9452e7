import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFeed } from '../../lib/packs/open-feed.ts'
import { readFrom } from '../../lib/packs/pack-file.ts'
import { readFeed } from '../../scripts/pack/read/read-feed.ts'
import { createRandom } from '../bench/random.ts'
import { filesFrom } from '../support/feed-files.ts'
import { look, refusalIn } from '../support/kept-pack.ts'
import { mutate } from '../support/mutate.ts'
import { noon } from '../support/pack-item.ts'
import { subtle } from '../support/people.ts'
import { runs } from '../support/properties.ts'
import { type Files, Publisher, replies } from '../support/publisher.ts'
import { publishFour } from '../support/scene.ts'

const publisher = await publishFour()
const plain = new Map(publisher.files)
await publisher.stamp([{ id: 'reply-01', status: 'held', reason: 'Checked', decides: 'Anna Berg', since: noon }])
const stamped = new Map(publisher.files)
const sister = await Publisher.of({ publisher: 'Acme Sales' })
await sister.publish(replies(12))

test('of a feed that was tampered with, both readers say the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const random = createRandom(seed)
      const files = new Map(random.pick([plain, stamped]))
      await mutate(files, random, [plain, stamped, sister.files])
      expect(await secondSays(files)).toEqual(await firstSays(files))
    }),
    runs,
  )
})

/** What was taken, or why it was not. */
type Verdict = { readonly ids: readonly string[] } | string

async function firstSays(files: Files): Promise<Verdict> {
  const sight = await openFeed(readFrom(files), { feed: publisher.feed }, noon, { subtle })
  if (!sight.ok) return sight.refusal.kind
  const update = await look({ state: sight.value.state, items: new Map(), buckets: new Map() }, files)
  const refusal = refusalIn(update)
  if (!update.ok || refusal) return refusal?.kind ?? ''
  return { ids: update.value.kind === 'whole' ? update.value.items.map(({ id }) => id) : [] }
}

async function secondSays(files: Files): Promise<Verdict> {
  const read = await readFeed(filesFrom(readFrom(files)), { now: noon, feed: publisher.feed })
  return read.ok ? { ids: read.value.items.map(({ id }) => id) } : read.refusal.kind
}
