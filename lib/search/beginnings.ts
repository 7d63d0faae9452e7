/** Finds texts by how they begin: gives up to `most` of their places, in the order of the alphabet. */
export type FindBeginning = (begun: string, most: number) => readonly number[]

export function indexBeginnings(texts: readonly string[]): FindBeginning {
  const order = Uint32Array.from(texts.keys()).sort((a, b) => {
    const [one = '', other = ''] = [texts[a], texts[b]]
    return one < other ? -1 : one > other ? 1 : a - b
  })
  const sorted = Array.from(order, (place) => texts[place] as string)
  return (begun, most) => {
    const places: number[] = []
    if (begun === '') return places
    for (let at = firstNotBefore(sorted, begun); places.length < most && sorted[at]?.startsWith(begun); at++)
      places.push(order[at] as number)
    return places
  }
}

/** The place of the first of these sorted texts that does not stand before this one. */
export function firstNotBefore(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
