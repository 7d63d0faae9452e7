import { firstNotBefore } from '../base/sorted.ts'
import type { Item } from '../replies/item.ts'
import { gone, type LibraryChange } from './compare-libraries.ts'
import { shortcutOf, titleOf, updateOrder } from './name-order.ts'
import { blockBits, blocksOf, buildPostings, inBlock, type Postings } from './postings.ts'

/** Of a library that has changed more than this, every term has, and making all anew is quicker. */
const mostChanged = 0.2

/**
 * The postings of a library of which a few items have changed: exactly those that `buildPostings` makes of it, for the cost of
 * a copy. What a word says of one item depends on no other, so whatever reads as before keeps its entries.
 */
export function updatePostings(before: Postings, change: LibraryChange, items: readonly Item[]): Postings {
  const { gone: ids, fresh, moved } = change
  const isOther = ids.length + fresh.length > mostChanged * items.length || fresh.length > inBlock
  if (isOther || blocksOf(items.length) !== blocksOf(before.size)) return buildPostings(items)
  const added = buildPostings(fresh.map((place) => items[place] as Item))
  const touched = new Set([...termsOfGone(before, change), ...added.terms])
  const columns = createColumns(before, added, change, items.length)
  let at = 0
  const copyUpTo = (end: number) => {
    if (!moved) columns.copy(at, end)
    else for (let term = at; term < end; term++) columns.merge(term, undefined)
    at = end
  }
  for (const term of Array.from(touched).sort((a, b) => (a < b ? -1 : 1))) {
    copyUpTo(firstNotBefore(before.terms, term))
    const row = firstNotBefore(added.terms, term)
    const isOld = before.terms[at] === term
    columns.merge(isOld ? at : undefined, added.terms[row] === term ? row : undefined)
    if (isOld) at++
  }
  copyUpTo(before.terms.length)
  return {
    ...columns.cut(),
    titles: updateOrder(before.titles, change, items, titleOf),
    shortcuts: updateOrder(before.shortcuts, change, items, shortcutOf),
  }
}

/** The terms that an item held which has gone or reads otherwise: asked of the postings, since the item may not be at hand any more. */
function termsOfGone({ size, terms, begins, places }: Postings, { placeNow }: LibraryChange): readonly string[] {
  const blocks = blocksOf(size)
  const holdsGone = (slot: number) => {
    const first = (slot % blocks) << blockBits
    for (let at = begins[slot] as number; at < (begins[slot + 1] as number); at++)
      if (placeNow[first + (places[at] as number)] === gone) return true
    return false
  }
  const found: string[] = []
  for (const [term, text] of terms.entries())
    for (let block = 0; block < blocks; block++)
      if (holdsGone(term * blocks + block)) {
        found.push(text)
        break
      }
  return found
}

/** The columns of the new postings, written term by term. */
function createColumns(before: Postings, added: Postings, { placeNow, moved, fresh }: LibraryChange, size: number) {
  const blocks = blocksOf(size)
  /** While everything keeps its place, the same before and now. */
  const changed = [...new Set([...fresh, ...placesGone(placeNow)])].sort((a, b) => a - b)
  const terms: string[] = []
  const begins = new Uint32Array(before.begins.length + added.terms.length * blocks)
  const places = new Uint16Array(before.places.length + added.places.length)
  const impacts = new Uint8Array(places.length)
  let end = 0
  /** How many slots have begun. */
  let slots = 0

  function beginUpTo(slot: number): void {
    while (slots <= slot) begins[slots++] = end
  }

  function take(place: number, impact: number): void {
    beginUpTo(terms.length * blocks + (place >> blockBits))
    places[end] = place
    impacts[end++] = impact
  }

  /** Both stand in the order of the items; together they do again. */
  function takeEntries(old: number | undefined, some: number | undefined): void {
    let at = some === undefined ? 0 : (added.begins[some] as number)
    const last = some === undefined ? 0 : (added.begins[some + 1] as number)
    const nextAdded = () => (at < last ? (fresh[added.places[at] as number] as number) : size)
    const takeAdded = (before: number) => {
      for (let place = nextAdded(); place < before; place = nextAdded()) take(place, added.impacts[at++] as number)
    }
    for (let block = 0; old !== undefined && block < blocks; block++) {
      const [row, lastRow] = [
        before.begins[old * blocks + block] as number,
        before.begins[old * blocks + block + 1] as number,
      ]
      const takeOld = moved ? takeMoved : takeBetween
      takeOld(block, row, lastRow, takeAdded, nextAdded)
    }
    takeAdded(size)
  }

  type TakeAdded = (before: number) => void

  function takeMoved(block: number, row: number, lastRow: number, takeAdded: TakeAdded): void {
    for (let at = row; at < lastRow; at++) {
      const place = placeNow[(block << blockBits) + (before.places[at] as number)] as number
      if (place === gone) continue
      takeAdded(place)
      take(place, before.impacts[at] as number)
    }
  }

  /** Where everything keeps its place, all between two entries that have gone or come is copied in one go. */
  function takeBetween(
    block: number,
    row: number,
    lastRow: number,
    takeAdded: TakeAdded,
    nextAdded: () => number,
  ): void {
    beginUpTo(terms.length * blocks + block)
    let [at, next] = [row, row]
    for (const place of changed) {
      if (place >> blockBits !== block) continue
      next = rowNotBefore(before.places, place & inBlock, next, lastRow)
      const isOld = next < lastRow && before.places[next] === (place & inBlock)
      // Most of what has changed neither held the term nor holds it now.
      if (!isOld && nextAdded() !== place) continue
      copyRows(at, next)
      takeAdded(place + 1)
      if (isOld) next++
      at = next
    }
    copyRows(at, lastRow)
  }

  function copyRows(from: number, to: number): void {
    places.set(before.places.subarray(from, to), end)
    impacts.set(before.impacts.subarray(from, to), end)
    end += to - from
  }

  return {
    /** One term, of the old postings, of the added ones, or of both. A word that nothing holds any more is none. */
    merge(old: number | undefined, some: number | undefined): void {
      const endBefore = end
      takeEntries(old, some)
      if (end === endBefore) return
      terms.push((old === undefined ? added.terms[some as number] : before.terms[old]) as string)
      beginUpTo(terms.length * blocks - 1)
    },
    /** Terms that stand in nothing that has changed, while everything keeps its place. */
    copy(from: number, to: number): void {
      const [first, last] = [from * blocks, to * blocks]
      const [row, lastRow] = [before.begins[first] as number, before.begins[last] as number]
      // A term that came to nothing may have begun a slot.
      slots = terms.length * blocks
      for (let slot = first; slot < last; slot++) begins[slots++] = (before.begins[slot] as number) - row + end
      for (let term = from; term < to; term++) terms.push(before.terms[term] as string)
      copyRows(row, lastRow)
    },
    cut(): Omit<Postings, 'titles' | 'shortcuts'> {
      beginUpTo(terms.length * blocks)
      return {
        size,
        terms,
        begins: begins.slice(0, slots),
        places: places.slice(0, end),
        impacts: impacts.slice(0, end),
      }
    },
  }
}

const placesGone = (placeNow: Int32Array): number[] =>
  Array.from(placeNow.keys()).filter((place) => placeNow[place] === gone)

/** The first of these rows, sorted by their places, that does not stand before this place. */
function rowNotBefore(places: Uint16Array, place: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < place) low = middle + 1
    else high = middle
  }
  return low
}
