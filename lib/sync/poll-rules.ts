/** Of a feed that is followed, what decides when to look again. Times in milliseconds since 1970. */
export type Looked = {
  readonly tried: number
  readonly failures: number
  readonly looks: number
  readonly urgentUntil?: number
}

/** `watched`: somebody has a sidebar open, and would see a correction. `back`: somebody, or the network, has just come back. */
export type Pace = 'background' | 'watched' | 'back'

/** Milliseconds. */
const usual = 30_000
const urgent = 5_000
const longest = 600_000
/**
 * What rings every five or thirty seconds rings a little early or late, and of a look that took a while it is noted when that was done: a
 * look that is nearly due is due, else every other ring would be for nothing.
 */
const nearly = 2_500
/** How long after a "correct now" the next is likely, as a policy is put right in several steps. */
export const urgentFor = 3_600_000

/**
 * When it is to be looked at again. After failures ever later, so that a host that is down is not kept down; and not for all agents at
 * the same moment: `random` gives a number from 0 up to but not 1.
 */
export function lookAgainAt({ tried, failures, urgentUntil = 0 }: Looked, pace: Pace, random: () => number): number {
  if (pace === 'back') return tried + urgent
  // Further ahead than it is ever set, it was set by a clock that has been put right.
  const isUrgent = tried < urgentUntil && urgentUntil - tried <= urgentFor
  const every = pace === 'watched' && isUrgent ? urgent : usual
  if (failures === 0) return tried + every - nearly
  const backOff = Math.min(longest, every * 2 ** failures)
  // Full jitter over the upper half: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
  return tried + backOff * (0.5 + random() / 2)
}

/** A root that was kept from this reader comes to light at every twentieth look. */
export const isRootDue = ({ looks }: Looked): boolean => looks >= 20
