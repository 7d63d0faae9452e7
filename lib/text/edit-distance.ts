/**
 * Optimal string alignment distance (Damerau 1964 without repeated edits): a swapped pair counts as one slip, as it does
 * for a typist. Gives `most + 1` as soon as it is sure to be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cost(i, j, row, last, before))
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1

  function cost(
    i: number,
    j: number,
    row: readonly number[],
    above: readonly number[],
    twoAbove: readonly number[],
  ): number {
    const at = (from: readonly number[], index: number) => from[index] ?? Number.POSITIVE_INFINITY
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    const steps = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same)
    return swapped ? Math.min(steps, at(twoAbove, j - 2) + 1) : steps
  }
}

/** How many slips we forgive a word of this length: none in a short one, where another word is never far. */
export const slipsFor = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)
