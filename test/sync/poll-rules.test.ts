import { expect, test } from 'vitest'
import { type Looked, lookAgainAt, type Pace } from '../../lib/sync/poll-rules.ts'

const second = 1_000
const fine: Looked = { tried: 0, failures: 0, looks: 0 }
const isDue = (looked: Looked, pace: Pace, at: number) => lookAgainAt(looked, pace, () => 0) <= at

/** Seconds at which a feed is looked at that is looked for at every ring, where each look takes so long to be noted. */
function looksAt(rings: readonly number[], looked: Looked, pace: Pace, takes: number): readonly number[] {
  const looks: number[] = []
  let now = looked
  for (const ring of rings) {
    if (!isDue(now, pace, ring)) continue
    looks.push(Math.round(ring / second))
    now = { ...now, tried: ring + takes }
  }
  return looks
}

/** Every so many seconds, a little early and late in turn. */
const rings = (every: number) => [1, 2, 3, 4].map((time) => time * every * second + (time % 2 === 0 ? 40 : -40))

test('an open sidebar looks at every ring of five seconds in the hour after a correction, also when a look has taken a second', () => {
  const urgent = { ...fine, urgentUntil: 3_600 * second }
  expect(looksAt(rings(5), urgent, 'watched', 0)).toEqual([5, 10, 15, 20])
  expect(looksAt(rings(5), urgent, 'watched', second)).toEqual([5, 10, 15, 20])
})

test('the background looks at every ring of half a minute, a correction or not', () => {
  expect(looksAt(rings(30), fine, 'background', second)).toEqual([30, 60, 90, 120])
  expect(looksAt(rings(30), { ...fine, urgentUntil: 3_600 * second }, 'background', second)).toEqual([30, 60, 90, 120])
})

test('an open sidebar that rings every five seconds asks a host no more than twice a minute as a rule', () => {
  const every5 = Array.from({ length: 24 }, (_, at) => (at + 1) * 5 * second)
  expect(looksAt(every5, fine, 'watched', 300)).toEqual([30, 60, 90, 120])
})

test('a host that does not answer is asked ever later', () => {
  expect(isDue({ ...fine, failures: 1 }, 'background', 29 * second)).toBe(false)
  expect(isDue({ ...fine, failures: 5 }, 'background', 299 * second)).toBe(false)
})
