import type { Item } from '../replies/item.ts'
import { editDistance, slipsFor } from '../text/edit-distance.ts'
import { indexTermsOf } from '../text/words.ts'
import { fields } from './fields.ts'

/** An inverted index: for each term the items that hold it, and how much it says about them. */
export type Postings = {
  readonly size: number
  /** Sorted, so that the words with one beginning stand side by side. */
  readonly terms: readonly string[]
  readonly entries: ReadonlyMap<string, readonly Posting[]>
}
type Posting = { readonly at: number; readonly weight: number }

/** What a term is worth when it is not the query's own word but one that begins with it, or one a slip away. */
const prefixWorth = 0.6
const typoWorth = 0.4
/** One letter begins a large part of a vocabulary: more terms than this would add nothing but time. */
const mostPrefixes = 200
/** A title that holds a word three times is not three times as much about it. */
const mostWeight = 9

export function buildPostings(items: readonly Item[]): Postings {
  const entries = new Map<string, Posting[]>()
  for (const [at, item] of items.entries()) {
    for (const [term, weight] of weighTerms(item)) {
      const list = entries.get(term)
      if (list) list.push({ at, weight })
      else entries.set(term, [{ at, weight }])
    }
  }
  return { size: items.length, terms: [...entries.keys()].sort(), entries }
}

function weighTerms(item: Item): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { weight, textOf } of fields)
    for (const term of indexTermsOf(textOf(item)))
      weights.set(term, Math.min(mostWeight, (weights.get(term) ?? 0) + weight))
  return weights
}

/** The best `most` items for these query terms, best first, as places in the list the index was built from. */
export function findCandidates(postings: Postings, terms: readonly string[], most: number): number[] {
  const scores = new Map<number, number>()
  for (const term of terms)
    for (const [at, score] of scoreTerm(postings, term)) scores.set(at, (scores.get(at) ?? 0) + score)
  return [...scores]
    .sort(([atA, a], [atB, b]) => b - a || atA - atB)
    .slice(0, most)
    .map(([at]) => at)
}

function scoreTerm(postings: Postings, term: string): Map<number, number> {
  const best = new Map<number, number>()
  for (const [word, worth] of expand(postings, term)) {
    const list = postings.entries.get(word) ?? []
    // Inverse document frequency: a rare word says more.
    const rarity = Math.log(1 + postings.size / list.length)
    for (const { at, weight } of list) best.set(at, Math.max(best.get(at) ?? 0, weight * worth * rarity))
  }
  return best
}

function* expand({ terms, entries }: Postings, term: string): Generator<readonly [string, number]> {
  const from = firstNotBefore(terms, term)
  for (let at = from; at < Math.min(terms.length, from + mostPrefixes) && terms[at]?.startsWith(term); at++)
    yield [terms[at] as string, terms[at] === term ? 1 : prefixWorth]
  const slips = entries.has(term) || /\p{Script=Han}/u.test(term) ? 0 : slipsFor(term)
  if (slips === 0) return
  // Too short to be near whatever follows: the cheapest test first, since every word of the library is asked.
  for (const word of terms) if (word.length >= term.length - slips && isNear(term, word, slips)) yield [word, typoWorth]
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
