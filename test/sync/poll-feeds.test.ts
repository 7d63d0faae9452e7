import { describe, expect, test } from 'vitest'
import { ok, refuse } from '../../lib/base/result.ts'
import { bytesOf } from '../../lib/packs/bytes.ts'
import { hashOf } from '../../lib/packs/hash.ts'
import type { ReadRefusal } from '../../lib/packs/reading.ts'
import { type PolledFeed, pollFeeds, type Why } from '../../lib/sync/poll-feeds.ts'
import { lookAgainAt, type Pace } from '../../lib/sync/poll-rules.ts'
import { subtle } from '../support/people.ts'

const noon = 1_792_000_000_000
const here = await hashOf(subtle, bytesOf('here'))
const looked: PolledFeed = {
  address: 'https://packs.example/',
  head: here,
  tried: noon,
  reached: noon,
  failures: 0,
  looks: 0,
}

/** One feed, and what its host answers. */
function world(feed: PolledFeed, answer: string | ReadRefusal = 'here', now = noon + 60_000, readsFolders = false) {
  const asked: string[] = []
  const synced: (readonly [string, Why])[] = []
  const kept: { feed: PolledFeed | undefined } = { feed }
  /** While the host has not answered yet. */
  const meanwhile = { do: () => {} }
  const refusals: readonly string[] = ['missing', 'unreachable', 'too-large']
  return {
    asked,
    synced,
    kept,
    meanwhile,
    poll: (pace: Pace = 'watched', anyway = false) =>
      pollFeeds<PolledFeed>(
        {
          feeds: async () => (kept.feed ? { acme: kept.feed } : {}) as Record<string, PolledFeed>,
          keep: async (_, check) => {
            kept.feed = check
          },
          readAt: (address) => async (name) => {
            asked.push(address + name)
            meanwhile.do()
            return refusals.includes(answer) ? refuse(answer as ReadRefusal) : ok(bytesOf(answer))
          },
          subtle,
          readsFolders,
          now: () => now,
          random: () => 0.5,
          sync: async (name, why) => {
            synced.push([name, why])
          },
        },
        pace,
        anyway,
      ),
  }
}

describe('a look at a feed', () => {
  test('is one small request, and where nothing is new it only notes that', async () => {
    const { poll, asked, synced, kept } = world(looked)
    await poll()
    expect([asked, synced]).toEqual([['https://packs.example/head.json'], []])
    expect(kept.feed).toEqual({ ...looked, tried: noon + 60_000, reached: noon + 60_000, looks: 1 })
  })

  test('has it read where something is new', async () => {
    const { poll, synced } = world(looked, 'news')
    await poll()
    expect(synced).toEqual([['acme', { checkRoot: false }]])
  })

  test('has its root looked for at every twentieth', async () => {
    const { poll, synced } = world({ ...looked, looks: 19 })
    await poll()
    expect(synced).toEqual([['acme', { checkRoot: true }]])
  })

  test('that nobody answers is noted, and what was reached before stays so', async () => {
    const { poll, synced, kept } = world(looked, 'unreachable')
    await poll()
    expect(synced).toEqual([])
    expect(kept.feed).toMatchObject({ failures: 1, reached: noon })
  })

  test('does not have the same bytes refused again', async () => {
    const refused = { kind: 'rollback', head: await hashOf(subtle, bytesOf('old')) }
    const { poll, synced, kept } = world({ ...looked, refused, failures: 1 }, 'old', noon + 600_000)
    await poll()
    expect(synced).toEqual([])
    expect(kept.feed).toMatchObject({ refused, failures: 2 })
  })

  test('has them read all the same when somebody asks', async () => {
    const refused = { kind: 'rollback', head: await hashOf(subtle, bytesOf('old')) }
    const { poll, synced } = world({ ...looked, refused, failures: 1 }, 'old')
    await poll('watched', true)
    expect(synced).toEqual([['acme', { checkRoot: false }]])
  })

  test('forgets a refusal when the host is right again', async () => {
    const { poll, kept } = world({ ...looked, refused: { kind: 'rollback' }, failures: 3 }, 'here', noon + 600_000)
    await poll()
    expect(kept.feed?.refused).toBeUndefined()
    expect(kept.feed?.failures).toBe(0)
  })

  test('is not taken before its time, but at once when somebody asks for it', async () => {
    const { poll, asked } = world(looked, 'here', noon + 25_000)
    await poll()
    expect(asked).toEqual([])
    await poll('watched', true)
    expect(asked).toHaveLength(1)
  })

  test.each(['background', 'watched', 'back'] as const)(
    'is due (%s) where the last one was in times to come',
    async (pace) => {
      const { poll, asked } = world({ ...looked, tried: noon + 86_400_000 })
      await poll(pace)
      expect(asked).toHaveLength(1)
    },
  )

  test('that took long leaves what another window has noted meanwhile', async () => {
    const { poll, kept, meanwhile } = world(looked, 'unreachable')
    const newer = { ...looked, head: 'newer', tried: noon + 66_000, urgentUntil: noon + 3_666_000 }
    meanwhile.do = () => {
      kept.feed = newer
    }
    await poll()
    expect(kept.feed).toEqual(newer)
  })

  test('that took long does not bring back a pack that nobody follows any more', async () => {
    const { poll, kept, synced, meanwhile } = world(looked, 'news')
    meanwhile.do = () => {
      kept.feed = undefined
    }
    await poll()
    expect([kept.feed, synced]).toEqual([undefined, []])
  })

  test('at a folder reads it through, and only where folders can be read', async () => {
    const { address: _, ...rest } = looked
    const inFrame = world({ ...rest, folder: true })
    await inFrame.poll()
    expect(inFrame.synced).toEqual([])
    const inTab = world({ ...rest, folder: true }, 'here', noon + 60_000, true)
    await inTab.poll()
    expect([inTab.asked, inTab.synced.length]).toEqual([[], 1])
  })
})

test('the next look comes soon after somebody, or the network, has come back, and after failures ever later', () => {
  const inSeconds = (failures: number, pace: Pace) =>
    (lookAgainAt({ ...looked, failures }, pace, () => 0.5) - noon) / 1_000
  expect([0, 9].map((failures) => inSeconds(failures, 'back'))).toEqual([5, 5])
  expect([1, 2, 3, 20].map((failures) => inSeconds(failures, 'watched'))).toEqual([45, 90, 180, 450])
})
