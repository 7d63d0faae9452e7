import { firstWhere } from '../base/sorted.ts'
import type { Item } from '../replies/item.ts'
import { fold } from '../text/fold.ts'
import { gone, type LibraryChange } from './compare-libraries.ts'
import { joined } from './fields.ts'

/**
 * The places of all items in the alphabet of what they are called; two called alike in the order of the items. The names themselves
 * are not in it: a search reads a dozen of them, and a library's would have to be folded at every opening.
 */
export type NameOrder = Uint32Array
export type NameOf = (item: Item) => string

/** By what people know an item, besides its words. */
export const titleOf: NameOf = ({ title }) => fold(title).trim()
export const shortcutOf: NameOf = ({ shortcut = '' }) => joined(fold(shortcut))

export function orderNames(items: readonly Item[], nameOf: NameOf): NameOrder {
  const texts = items.map(nameOf)
  return Uint32Array.from(texts.keys()).sort((a, b) => compare(texts[a] as string, texts[b] as string) || a - b)
}

/** Exactly what `orderNames` makes of the library after the change, with only a few names read. */
export function updateOrder(
  before: NameOrder,
  { placeNow, fresh }: LibraryChange,
  items: readonly Item[],
  nameOf: NameOf,
): NameOrder {
  const kept = before.filter((place) => placeNow[place] !== gone).map((place) => placeNow[place] as number)
  const added = orderNames(
    fresh.map((place) => items[place] as Item),
    nameOf,
  ).map((at) => fresh[at] as number)
  const order = new Uint32Array(kept.length + added.length)
  let from = 0
  for (const [count, place] of added.entries()) {
    const name = nameOf(items[place] as Item)
    const to = firstWhere(kept.length, (at) => {
      const other = kept[at] as number
      return (compare(nameOf(items[other] as Item), name) || other - place) > 0
    })
    order.set(kept.subarray(from, to), from + count)
    order[to + count] = place
    from = to
  }
  order.set(kept.subarray(from), from + added.length)
  return order
}

/** Up to `most` of the places whose names begin so, in the order of the alphabet. */
export function placesBeginning(order: NameOrder, nameAt: (place: number) => string, begun: string, most: number) {
  const places: number[] = []
  if (begun === '') return places
  for (let at = firstWhere(order.length, (at) => nameAt(order[at] as number) >= begun); at < order.length; at++) {
    const place = order[at] as number
    if (places.length === most || !nameAt(place).startsWith(begun)) break
    places.push(place)
  }
  return places
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
