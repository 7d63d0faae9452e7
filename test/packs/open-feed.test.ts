import { describe, expect, test } from 'vitest'
import { openFeed } from '../../lib/packs/open-feed.ts'
import { pictureOf, readOf, subscribe } from '../support/kept-pack.ts'
import { noon } from '../support/pack-item.ts'
import { anna, bo, cai, dora, emil, subtle } from '../support/people.ts'
import { accepted, day, Publisher } from '../support/publisher.ts'
import { otherKinds, publishFour, scene } from '../support/scene.ts'
import { firstSights, type Sight } from './attacks/first-sight.ts'

const key = new Uint8Array(32).fill(9)

test('before subscribing an agent sees whose it is, who approves, and how much there is', async () => {
  const { files, feed } = scene()
  expect(accepted(await openFeed(readOf(files), { feed }, noon, { subtle }))).toMatchObject({
    feed,
    isPinned: true,
    publisher: 'Acme Support',
    approvers: ['Anna Berg', 'Bo Lind', 'Cai Xu'],
    needs: 2,
    isSealed: false,
    revision: 4,
    count: 17,
    expires: noon + 7 * day,
  })
})

test('without a fingerprint it is the agent who compares it', async () => {
  const { files, feed } = scene()
  expect(accepted(await openFeed(readOf(files), {}, noon, { subtle }))).toMatchObject({ feed, isPinned: false })
})

test('of a sealed feed the same is seen, and the key is kept', async () => {
  const { files, feed } = await publishFour({ key })
  const sight = accepted(await openFeed(readOf(files), { feed, key: 'k' }, noon, { subtle }))
  expect(sight).toMatchObject({ isSealed: true, count: 17, state: { key: 'k' } })
})

test('those approve whom the newest root names', async () => {
  const publisher = await publishFour()
  await publisher.rotate({ publisher: 'Acme Care', members: [bo, cai, dora], needs: 2 })
  await publisher.rotate({ publisher: 'Acme Care', members: [cai, dora, emil], needs: 3 })
  await publisher.publish(otherKinds)
  const sight = accepted(await openFeed(readOf(publisher.files), { feed: publisher.feed }, noon, { subtle }))
  expect(sight).toMatchObject({ publisher: 'Acme Care', approvers: ['Cai Xu', 'Dora Fisk', 'Emil Holm'], needs: 3 })
})

test('a team of one is shown as what it is', async () => {
  const publisher = await Publisher.of({ members: [anna], needs: 1 })
  await publisher.publish(otherKinds)
  expect(accepted(await openFeed(readOf(publisher.files), {}, noon, { subtle }))).toMatchObject({ needs: 1 })
})

test('an expired head is shown, with its age', async () => {
  const { files } = scene()
  const sight = accepted(await openFeed(readOf(files), {}, noon + 30 * day, { subtle }))
  expect(sight.expires).toBe(noon + 7 * day)
})

test('the same feed gives the same sight, wherever it is read', async () => {
  const { files, feed } = scene()
  expect(pictureOf(await subscribe(files, { feed }))).toBe(pictureOf(await subscribe(new Map(files), { feed })))
})

describe('an agent who never had anything of it', () => {
  test.for(firstSights)('$name: $refusal', async ({ refusal, spoil }) => {
    const honest = scene()
    const { read = honest.files, pinned = { feed: honest.feed } } = ((await spoil(honest)) as Sight | undefined) ?? {}
    const result = await openFeed(readOf(read), pinned, noon, { subtle })
    expect(result).toMatchObject({ ok: false, refusal: { kind: refusal } })
  })
})
