import type { Item } from '../replies/item.ts'
import { editDistance, slipsFor } from '../text/edit-distance.ts'
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
  readonly places: Uint32Array
  readonly weights: Uint8Array
}

/** What a term is worth when it is not the query's own word but one that begins with it, or one a slip away. */
const prefixWorth = 0.6
const typoWorth = 0.4
/** One letter begins a large part of a vocabulary: more terms than this would add nothing but time. */
const mostPrefixes = 200

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
  const places = new Uint32Array(termOf.length)
  const weights = new Uint8Array(termOf.length)
  for (let row = 0; row < termOf.length; row++) {
    const at = count(free, rankOf[termOf[row] as number] as number)
    places[at] = placeOf[row] as number
    weights[at] = weightOf[row] as number
  }
  return { size: items.length, terms: order.map((term) => terms[term] as string), begins, places, weights }
}

/** Adds one; gives what was there before. */
function count(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0
  counts[at] = before + 1
  return before
}

/** The best `most` items for these query terms, best first, as places in the list the index was built from. */
export function findCandidates(postings: Postings, terms: readonly string[], most: number): number[] {
  const scores = new Map<number, number>()
  for (const term of terms)
    for (const [place, score] of scoreTerm(postings, term)) scores.set(place, (scores.get(place) ?? 0) + score)
  return [...scores]
    .sort(([placeA, a], [placeB, b]) => b - a || placeA - placeB)
    .slice(0, most)
    .map(([place]) => place)
}

function scoreTerm(postings: Postings, term: string): Map<number, number> {
  const { size, begins, places, weights } = postings
  const best = new Map<number, number>()
  for (const [found, worth] of expand(postings, term)) {
    const begin = begins[found] ?? 0
    const end = begins[found + 1] ?? begin
    // Inverse document frequency: a rare word says more.
    const rarity = Math.log(1 + size / (end - begin))
    for (let at = begin; at < end; at++) {
      const place = places[at] as number
      best.set(place, Math.max(best.get(place) ?? 0, (weights[at] ?? 0) * worth * rarity))
    }
  }
  return best
}

/** The terms of the index that a query's term may mean, as their places, and what each is worth. */
function* expand({ terms }: Postings, term: string): Generator<readonly [number, number]> {
  const from = firstNotBefore(terms, term)
  for (let at = from; at < Math.min(terms.length, from + mostPrefixes) && terms[at]?.startsWith(term); at++)
    yield [at, terms[at] === term ? 1 : prefixWorth]
  const slips = terms[from] === term || /\p{Script=Han}/u.test(term) ? 0 : slipsFor(term)
  if (slips === 0) return
  // Too short to be near whatever follows: the cheapest test first, since every word of the library is asked.
  for (const [at, word] of terms.entries())
    if (word.length >= term.length - slips && isNear(term, word, slips)) yield [at, typoWorth]
}

/** Near the word itself, or near its beginning when the query is still being typed. */
function isNear(term: string, word: string, slips: number): boolean {
  const beginning = word.length > term.length + slips ? word.slice(0, term.length) : word
  return editDistance(term, beginning, slips) <= slips
}

function firstNotBefore(terms: readonly string[], term: string): number {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((terms[middle] ?? '') < term) low = middle + 1
    else high = middle
  }
  return low
}
