import type { Item } from '../replies/item.ts'
import { gatherTerms } from './gather-terms.ts'
import { type NameOrder, orderNames, shortcutOf, titleOf } from './name-order.ts'

/**
 * An inverted index: for each term the items that hold it, and how much it says about them. The items are counted in blocks, so
 * that two bytes are enough for a place: with five bytes an entry, the index would be larger than the library. The entries of the
 * term `t` in the block `b` are those from `begins[t * blocks + b]` up to the next begin, in the order of the items.
 */
export type Postings = {
  readonly size: number
  /** Sorted, so that the words with one beginning stand side by side. */
  readonly terms: readonly string[]
  readonly begins: Uint32Array
  /** Within the block. */
  readonly places: Uint16Array
  /** From 1 to 255: what the term says about the item, without its rarity. */
  readonly impacts: Uint8Array
  /** Which items are called what, for those who type the beginning of a name. */
  readonly titles: NameOrder
  readonly shortcuts: NameOrder
}

/** A place is its block and, in this many bits, its place there. */
export const blockBits = 16
export const inBlock = (1 << blockBits) - 1

export const blocksOf = (size: number): number => Math.max(1, Math.ceil(size / (1 << blockBits)))

/** A word's weight at which it says half of what it can: a title that has it three times is not three times as much about it. */
const halfWeight = 6

const impactOf = (weight: number): number => Math.max(1, Math.round((255 * weight) / (weight + halfWeight)))

export function buildPostings(items: readonly Item[]): Postings {
  const gathered = gatherTerms(items)
  const { terms, termOf, placeOf, weightOf } = gathered
  const order = Array.from(terms.keys()).sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1))
  const rankOf = new Uint32Array(terms.length)
  for (const [rank, term] of order.entries()) rankOf[term] = rank
  const blocks = blocksOf(items.length)
  const slotOf = (row: number) =>
    (rankOf[termOf[row] as number] as number) * blocks + ((placeOf[row] as number) >> blockBits)
  // Counting sort, which keeps the order of the items within each slot.
  const begins = new Uint32Array(terms.length * blocks + 1)
  for (let row = 0; row < termOf.length; row++) count(begins, slotOf(row) + 1)
  for (let slot = 1; slot < begins.length; slot++)
    begins[slot] = (begins[slot] as number) + (begins[slot - 1] as number)
  const free = begins.slice()
  const places = new Uint16Array(termOf.length)
  const impacts = new Uint8Array(termOf.length)
  for (let row = 0; row < termOf.length; row++) {
    const at = count(free, slotOf(row))
    places[at] = placeOf[row] as number
    impacts[at] = impactOf(weightOf[row] as number)
  }
  return {
    size: items.length,
    terms: order.map((term) => terms[term] as string),
    begins,
    places,
    impacts,
    titles: orderNames(items, titleOf),
    shortcuts: orderNames(items, shortcutOf),
  }
}

/** Adds one; gives what was there before. */
function count(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + 1
  return before
}
