import type { Item } from '../replies/item.ts'
import { readsAlike } from './fields.ts'

/** What became of a library, as far as a search can tell. */
export type LibraryChange = {
  /** By place before: the place now; `gone` for what was taken out or reads otherwise. */
  readonly placeNow: Int32Array
  /** Whether anything that reads as before stands at another place. */
  readonly moved: boolean
  /** The ids of what was taken out or reads otherwise. */
  readonly gone: readonly string[]
  /** The places now of what came in or reads otherwise, in their order. */
  readonly fresh: readonly number[]
}

export const gone = -1

/** Both in the order of their ids, as the database gives them. */
export function compareLibraries(before: readonly Item[], after: readonly Item[]): LibraryChange {
  const placeNow = new Int32Array(before.length).fill(gone)
  const fresh: number[] = []
  let moved = false
  let at = 0
  for (const [place, item] of after.entries()) {
    while (at < before.length && (before[at] as Item).id < item.id) at++
    const old = before[at]
    if (old?.id === item.id && (old === item || readsAlike(old, item))) {
      placeNow[at] = place
      moved ||= at !== place
    } else fresh.push(place)
  }
  const lost = before.filter((_, place) => placeNow[place] === gone)
  return { placeNow, moved, gone: lost.map(({ id }) => id), fresh }
}
