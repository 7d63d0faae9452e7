import type { Item } from '../replies/item.ts'
import { gatherTerms } from './gather-terms.ts'

/**
 * An inverted index: for each term the items that hold it, and how much it says about them. The entries of the term at `t` are
 * those from `begins[t]` up to `begins[t + 1]`, in the order of the items.
 */
export type Postings = {
  readonly size: number
  /** Sorted, so that the words with one beginning stand side by side. */
  readonly terms: readonly string[]
  readonly begins: Uint32Array
  /** In two bytes where they suffice: a library of ten thousand then takes three for an entry instead of five. */
  readonly places: Uint16Array | Uint32Array
  /** From 1 to 255: what the term says about the item, without its rarity. */
  readonly impacts: Uint8Array
}

/** The columns of places for a library of this size. */
export const placesFor = (size: number, length: number): Uint16Array | Uint32Array =>
  size <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)

/** A word's weight at which it says half of what it can: a title that has it three times is not three times as much about it. */
const halfWeight = 6

const impactOf = (weight: number): number => Math.max(1, Math.round((255 * weight) / (weight + halfWeight)))

export function buildPostings(items: readonly Item[]): Postings {
  const gathered = gatherTerms(items)
  const { terms, termOf, placeOf, weightOf } = gathered
  const order = Array.from(terms.keys()).sort((a, b) => ((terms[a] as string) < (terms[b] as string) ? -1 : 1))
  const rankOf = new Uint32Array(terms.length)
  for (const [rank, term] of order.entries()) rankOf[term] = rank
  // Counting sort, which keeps the order of the items within each term.
  const begins = new Uint32Array(terms.length + 1)
  for (const term of termOf) count(begins, (rankOf[term] ?? 0) + 1)
  for (let rank = 0; rank < terms.length; rank++) begins[rank + 1] = (begins[rank + 1] ?? 0) + (begins[rank] ?? 0)
  const free = begins.slice()
  const places = placesFor(items.length, termOf.length)
  const impacts = new Uint8Array(termOf.length)
  for (let row = 0; row < termOf.length; row++) {
    const at = count(free, rankOf[termOf[row] as number] as number)
    places[at] = placeOf[row] as number
    impacts[at] = impactOf(weightOf[row] as number)
  }
  return { size: items.length, terms: order.map((term) => terms[term] as string), begins, places, impacts }
}

/** Adds one; gives what was there before. */
function count(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + 1
  return before
}
