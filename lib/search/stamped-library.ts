import type { Item } from '../replies/item.ts'
import { gone, type LibraryChange } from './compare-libraries.ts'

/** Which items an index was made of: their ids in their order, one to a line, and when each of them came in. */
export type StampedLibrary = { readonly ids: string; readonly times: Float64Array }

/** An item with the time it came in, in milliseconds since 1970: whoever changes an item stamps it anew. */
export type Stamped = Item & { readonly added?: number }

/** No id holds a line break. */
const between = '\n'

export const stampLibrary = (items: readonly Stamped[]): StampedLibrary => ({
  ids: items.map(({ id }) => id).join(between),
  times: Float64Array.from(items, ({ added = 0 }) => added),
})

/**
 * What became of a library of `size` items of which only the stamps are left, so that an index that was kept before the last few
 * changes need not be made anew. Undefined for whatever is no such library.
 */
export function compareStamped(before: unknown, size: number, after: readonly Stamped[]): LibraryChange | undefined {
  const { ids: joined, times } = (before ?? {}) as Partial<StampedLibrary>
  if (typeof joined !== 'string' || !(times instanceof Float64Array)) return undefined
  const ids = joined === '' ? [] : joined.split(between)
  if (ids.length !== size || times.length !== size) return undefined
  const placeNow = new Int32Array(size).fill(gone)
  const fresh: number[] = []
  let moved = false
  let at = 0
  for (const [place, { id, added = 0 }] of after.entries()) {
    while (at < size && (ids[at] as string) < id) at++
    // What came in before items were stamped is not known to be the same.
    if (ids[at] === id && added > 0 && times[at] === added) {
      placeNow[at] = place
      moved ||= at !== place
    } else fresh.push(place)
  }
  return { placeNow, moved, fresh, gone: ids.filter((_, place) => placeNow[place] === gone) }
}
