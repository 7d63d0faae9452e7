import { blockBits, blocksOf, type Postings } from './postings.ts'
import type { Query } from './read-query.ts'
import { createTopPlaces, type Scored } from './top-places.ts'
import { createVocabulary, isHan } from './vocabulary.ts'

/** Of what a query says, how much the items hold together; what is left is for each word by itself. */
const coverageShares = { few: 0.6, message: 0.25 } as const
/** A single Chinese character says little beside the pairs it stands in. */
const singleHanWorth = 0.35

/** Finds the best `most` items for a query, best first. Keeps what it counts in, so that a search allocates next to nothing. */
export type FindCandidates = (query: Query, most: number) => readonly Scored[]

export function createFinder({ size, terms, begins, places, impacts }: Postings): FindCandidates {
  const vocabulary = createVocabulary(terms)
  const blocks = blocksOf(size)
  /** By item: its score so far, the rarity of the terms it holds, and the best that the term at hand says. All zero between searches. */
  const scores = new Float32Array(size)
  const covered = new Float32Array(size)
  const best = new Float32Array(size)
  const touched = new Uint32Array(size)
  const holding = new Uint32Array(size)

  /** For each item that holds the term, or what it may mean, the best in `best`; gives how many these are, in `holding`. */
  function holdersOf(term: string, query: Query): number {
    let count = 0
    const asking = { unfinished: term === query.unfinished, isMessage: query.isMessage }
    for (const { term: found, worth } of vocabulary.meaningsOf(term, asking)) {
      for (let block = 0; block < blocks; block++) {
        const slot = found * blocks + block
        const end = begins[slot + 1] as number
        for (let at = begins[slot] as number; at < end; at++) {
          const place = (block << blockBits) + (places[at] as number)
          const said = worth * (impacts[at] as number)
          const before = best[place] as number
          if (before === 0) holding[count++] = place
          if (said > before) best[place] = said
        }
      }
    }
    return count
  }

  return (query, most) => {
    let found = 0
    let whole = 0
    for (const term of query.terms) {
      const count = holdersOf(term, query)
      const single = isHan(term) && term.length === 1 && query.terms.length > 1
      // Inverse document frequency as in BM25 (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009).
      const rarity = Math.log(1 + (size - count + 0.5) / (count + 0.5)) * (single ? singleHanWorth : 1)
      // A Chinese pair over the border of two words stands in no reply, and is nothing that could be missed.
      if (count > 0 || !isHan(term)) whole += count > 0 ? rarity : 1
      for (let at = 0; at < count; at++) {
        const place = holding[at] as number
        if (scores[place] === 0) touched[found++] = place
        scores[place] = (scores[place] as number) + rarity * (best[place] as number)
        covered[place] = (covered[place] as number) + rarity
        best[place] = 0
      }
    }
    const share = query.isMessage ? coverageShares.message : coverageShares.few
    const top = createTopPlaces(most)
    for (let at = 0; at < found; at++) {
      const place = touched[at] as number
      const coverage = (covered[place] as number) / whole
      top.offer(place, (scores[place] as number) * (1 - share + share * coverage))
      scores[place] = 0
      covered[place] = 0
    }
    return top.taken()
  }
}
