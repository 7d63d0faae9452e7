import { setTimeout as wait } from 'node:timers/promises'
import { ok } from '../../../lib/base/result.ts'
import { isTaken, readUpdate } from '../../../lib/packs/read-update.ts'
import type { Read } from '../../../lib/packs/reading.ts'
import { writeFiles } from '../../../scripts/pack/feed/feed-folder.ts'
import { itemsOf, type Kept, keepFrom } from '../../support/kept-pack.ts'
import { subtle } from '../../support/people.ts'
import { accepted } from '../../support/publisher.ts'
import { type Figure, figure, figuresOf } from '../figures.ts'
import { createRandom } from '../random.ts'
import { now } from './bytes.ts'
import { makePoller } from './conditional.ts'
import { countingReader } from './counting-reader.ts'
import { period } from './polling.ts'
import type { FeedHost } from './servers.ts'
import type { Story } from './team.ts'

/** Of the time between two looks, as much more or less, so that agents who opened their browsers together drift apart. */
const jitter = 0.1

/** From the moment that a correction is put on the host until everybody has read and verified it. */
export async function measureSpreading(
  host: FeedHost,
  { later, correction }: Story,
  agents: number,
): Promise<Figure[]> {
  const random = createRandom(200)
  await writeFiles(host.folder, later)
  const kept = await keepFrom(countingReader(host.url).read, {}, now())
  let published = Number.POSITIVE_INFINITY
  const following = Array.from({ length: agents }, () => untilSeen(host, kept, random.next))
  // All of them are under way, and anywhere between two looks.
  await wait(1_000)
  await writeFiles(host.folder, correction)
  published = performance.now()
  const seen = (await Promise.all(following)).map((moment) => (moment - published) / 1_000)
  const name = `published to seen by ${agents} agents, ${host.name}`
  return [...figuresOf(name, seen, 35, 's').slice(1), figure(`${name}, the last`, Math.max(...seen), 's', 60, agents)]
}

async function untilSeen(host: FeedHost, kept: Kept, chance: () => number): Promise<number> {
  const poller = makePoller(new URL('head.json', host.url).href)
  const others = countingReader(host.url).read
  const { state } = kept
  const means = { subtle, ...itemsOf(kept) }
  await wait(chance() * period * 1_000)
  for (;;) {
    const { status, body } = await poller.poll()
    if (status === 200 && !isTaken(state, body)) {
      const read: Read = async (name, most) => (name === 'head.json' ? ok(body) : others(name, most))
      if (accepted(await readUpdate(read, state, now(), means)).kind !== 'changed') throw new Error('Not by a step')
      poller.close()
      return performance.now()
    }
    await wait(period * 1_000 * (1 + jitter * (2 * chance() - 1)))
  }
}
