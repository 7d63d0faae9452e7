import { blockBits, blocksOf, type Postings } from './postings.ts'
import type { Query } from './read-query.ts'
import { createTopPlaces, type Scored } from './top-places.ts'
import { createVocabulary, isHan, type Meaning } from './vocabulary.ts'

/** Of what a query says, how much the items hold together; what is left is for each word by itself. */
const coverageShares = { few: 0.6, message: 0.1 } as const
/** A single Chinese character says little beside the pairs it stands in. */
const singleHanWorth = 0.5

export type Finder = {
  /** The best `most` items for a query, best first. Keeps what it counts in, so that a search allocates next to nothing. */
  readonly find: (query: Query, most: number, more?: MoreHolders) => readonly Scored[]
  /** Which terms of a query speak for each of these items, by item. */
  readonly explain: (
    query: Query,
    places: readonly number[],
    more?: MoreHolders,
  ) => readonly ReadonlyMap<string, Reason>[]
  /** The best for words like those of a query of which no item has one. */
  readonly findNear: (query: Query, most: number) => readonly Scored[]
}

/** How rare a term is among the items, and what it says of one, from 1 to 255. */
export type Reason = { readonly rarity: number; readonly impact: number }

/** Items that a term speaks for besides those that hold it, as of what was learned. */
export type MoreHolders = (term: string) => readonly { readonly place: number; readonly impact: number }[]

/** How many items, and how rare the term is among all. */
type Holders = { readonly count: number; readonly rarity: number }

type MeaningsOf = (term: string, query: Query) => Iterable<Meaning>

export function createFinder({ size, terms, begins, places, impacts }: Postings): Finder {
  const vocabulary = createVocabulary(terms)
  const blocks = blocksOf(size)
  /** By item: its score so far, the rarity of the terms it holds, and the best that the term at hand says. All zero between searches. */
  const scores = new Float32Array(size)
  const covered = new Float32Array(size)
  const best = new Float32Array(size)
  const touched = new Uint32Array(size)
  const holding = new Uint32Array(size)

  /** For each item that a term speaks for, the best it says, in `best`; gives how many these are now, in `holding`. */
  function addHolders(meanings: Iterable<Meaning>, already: number): number {
    let count = already
    for (const { term, worth } of meanings)
      for (let block = 0; block < blocks; block++) {
        const slot = term * blocks + block
        const end = begins[slot + 1] as number
        for (let at = begins[slot] as number; at < end; at++) {
          const place = (block << blockBits) + (places[at] as number)
          const said = worth * (impacts[at] as number)
          const before = best[place] as number
          if (before === 0) holding[count++] = place
          if (said > before) best[place] = said
        }
      }
    return count
  }

  function addMore(more: ReturnType<MoreHolders>, already: number): number {
    let count = already
    for (const { place, impact } of more) {
      const before = best[place] as number
      if (before === 0) holding[count++] = place
      if (impact > before) best[place] = impact
    }
    return count
  }

  /** All that a term speaks for, and how rare it is: by its own holders, since a synonym that many hold makes it say no less. */
  function holdersOf(term: string, query: Query, meaningsOf: MeaningsOf, more: MoreHolders | undefined): Holders {
    const own = addHolders(meaningsOf(term, query), 0)
    const count = addMore(more?.(term) ?? nobody, addHolders(vocabulary.synonymsOf(term), own))
    return { count, rarity: rarityOf(term, own > 0 ? own : count, query) }
  }

  /** Inverse document frequency as in BM25 (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009). */
  function rarityOf(term: string, holders: number, query: Query): number {
    const single = isHan(term) && term.length === 1 && query.terms.length > 1
    return Math.log(1 + (size - holders + 0.5) / (holders + 0.5)) * (single ? singleHanWorth : 1)
  }

  function score(query: Query, most: number, meaningsOf: MeaningsOf, more?: MoreHolders): readonly Scored[] {
    let found = 0
    let whole = 0
    for (const term of query.terms) {
      const { count, rarity } = holdersOf(term, query, meaningsOf, more)
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

  const meaningsOf: MeaningsOf = (term, { unfinished, isMessage }) =>
    vocabulary.meaningsOf(term, { unfinished: term === unfinished, isMessage })

  return {
    find: (query, most, more) => score(query, most, meaningsOf, more),
    findNear: (query, most) => score(query, most, (term) => vocabulary.nearTo(term)),
    explain(query, wanted, more) {
      const said = wanted.map(() => new Map<string, Reason>())
      for (const term of query.terms) {
        const { count, rarity } = holdersOf(term, query, meaningsOf, more)
        for (const [at, place] of wanted.entries())
          if ((best[place] as number) > 0) said[at]?.set(term, { rarity, impact: best[place] as number })
        for (let at = 0; at < count; at++) best[holding[at] as number] = 0
      }
      return said
    },
  }
}

const nobody: ReturnType<MoreHolders> = []
