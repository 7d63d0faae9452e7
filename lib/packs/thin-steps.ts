/** So many ways lead to the newest revision: each costs a line in the head, which every poll that finds something new pays for. */
const mostSteps = 4
/** Whoever missed no more than these need not fetch the whole. */
const mustCover = 64

/**
 * Chooses the steps to keep, by the number of revisions that each leads over, in ascending order. Every revision adds one and they all
 * grow longer; the one is left out whose absence costs readers the least, and the longest once the one before it is long enough.
 */
export function thinSteps(lengths: readonly number[]): readonly number[] {
  const long = lengths.findIndex((length) => length >= mustCover)
  const kept = long < 0 ? lengths : lengths.slice(0, long + 1)
  if (kept.length <= mostSteps) return kept
  const inner = kept.slice(1, -1).map((_, at) => kept.toSpliced(at + 1, 1))
  return thinSteps(inner.reduce((best, other) => (costOf(other) < costOf(best) ? other : best)))
}

/** How much a reader fetches who missed some revisions; the more they are, the fewer readers have missed them. */
function costOf(lengths: readonly number[]): number {
  let cost = 0
  for (let missed = 1; missed <= mustCover; missed++)
    cost += (lengths.find((length) => length >= missed) ?? 2 * mustCover) / missed
  return cost
}
