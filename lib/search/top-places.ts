/** An item of the library, by its place in it, and how well it answers. */
export type Scored = { readonly place: number; readonly score: number }

/** Keeps the best few of many as they come: a heap whose top is the worst that is still in (Knuth, TAOCP 3, 5.2.3). */
export function createTopPlaces(most: number) {
  const scores = new Float64Array(most)
  const places = new Uint32Array(most)
  let size = 0

  /** Of two equal ones the earlier in the library is better, so that a search always gives the same. */
  const isWorse = (score: number, place: number, at: number): boolean =>
    score < (scores[at] as number) || (score === scores[at] && place > (places[at] as number))

  const put = (at: number, score: number, place: number) => {
    scores[at] = score
    places[at] = place
  }

  function rise(from: number, score: number, place: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isWorse(score, place, parent)) break
      put(at, scores[parent] as number, places[parent] as number)
      at = parent
    }
    put(at, score, place)
  }

  function sink(score: number, place: number): void {
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isWorse(scores[child + 1] as number, places[child + 1] as number, child)) child++
      if (isWorse(score, place, child)) break
      put(at, scores[child] as number, places[child] as number)
      at = child
    }
    put(at, score, place)
  }

  return {
    offer(place: number, score: number): void {
      if (size < most) rise(size++, score, place)
      else if (most > 0 && !isWorse(score, place, 0)) sink(score, place)
    },
    /** The best first. */
    taken: (): Scored[] =>
      Array.from({ length: size }, (_, at) => ({ place: places[at] as number, score: scores[at] as number })).sort(
        (a, b) => b.score - a.score || a.place - b.place,
      ),
  }
}
