/** The place of the first of these sorted texts that does not stand before this one. */
export const firstNotBefore = (sorted: readonly string[], text: string): number =>
  firstWhere(sorted.length, (at) => (sorted[at] as string) >= text)

/** The first of these places for which it holds, where it holds for all that come after; `count` where it holds for none. */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The first `most` in this order, without sorting the others. */
export function firstInOrder<T>(list: readonly T[], most: number, compare: (one: T, other: T) => number): T[] {
  const first: T[] = []
  if (most === 0) return first
  for (const one of list) {
    if (first.length === most && compare(one, first[most - 1] as T) >= 0) continue
    first.splice(
      firstWhere(first.length, (at) => compare(one, first[at] as T) < 0),
      0,
      one,
    )
    if (first.length > most) first.pop()
  }
  return first
}
