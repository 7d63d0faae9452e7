import { firstNotBefore } from '../base/sorted.ts'
import { type Learned, learnedKey } from '../learning/learned-words.ts'
import type { Item } from '../replies/item.ts'
import { fold } from '../text/fold.ts'
import { joined, names } from './fields.ts'
import { createFinder, type MoreHolders } from './find-candidates.ts'
import { placesBeginning } from './name-order.ts'
import type { Postings } from './postings.ts'
import { type Habits, type Row, rank } from './rank.ts'
import { type Query, readMessage, readQuery } from './read-query.ts'
import { readTitle, type TitleWords } from './said-of-title.ts'
import { chooseSuggestions, type Likely, type Suggestion } from './suggestions.ts'
import type { Scored } from './top-places.ts'

/** The library made searchable. Made once per library; a search reads nothing else. */
export type ReplyIndex = {
  /** The best first. A whole message is asked for by what it is about. */
  readonly search: (query: string, habits?: Habits) => readonly Item[]
  /** Of a search that finds nothing: up to three with words that look alike, the most alike first. */
  readonly nearest: (query: string) => readonly Item[]
  /** The few that may answer a customer's message, of those that suit. */
  readonly suggest: (message: string, habits: Habits, suits: (item: Item) => boolean) => readonly Suggestion[]
  /** Whether any reply has this folded term. */
  readonly has: (term: string) => boolean
}

/** fuse.js costs time for every item it reads: it ranks only what the index thinks likely. */
const candidates = 48
const nearest = 3
/** Of the titles and of the shortcuts that begin so: where there are more, more letters have to be typed. */
const mostNames = 12

/** The postings must be of these very items, in this order. */
export function makeReplyIndex(items: readonly Item[], postings: Postings): ReplyIndex {
  const { terms, titles, shortcuts } = postings
  const finder = createFinder(postings)
  let placeOf: ReadonlyMap<string, number> | undefined
  const known = new Map<number, Names>()
  const namesAt = (place: number): Names => {
    const read = known.get(place) ?? readNames(items[place] as Item)
    known.set(place, read)
    return read
  }
  const rowOf = ({ place, likeness }: Likely): Row & Likely => ({
    place,
    item: items[place] as Item,
    ...namesAt(place),
    likeness,
  })

  /** A shortcut is found even if it is no word, or one that many titles hold; and so is a title by words that all titles begin with. */
  const findNames = (begun: string): readonly number[] => [
    ...placesBeginning(shortcuts, (place) => joined(textAt(place, 'shortcut')), joined(begun), mostNames),
    ...placesBeginning(titles, (place) => textAt(place, 'title'), begun, mostNames),
  ]
  const textAt = (place: number, name: string): string => namesAt(place).texts[name] ?? ''

  /** Only a message is told by what messages have taught. */
  function learnedIn({ isMessage }: Query, learned: Learned | undefined): MoreHolders | undefined {
    if (!isMessage || !learned) return undefined
    placeOf ??= new Map(items.map(({ id }, place) => [id, place]))
    const places = placeOf
    return (term) =>
      (learned.get(learnedKey(term)) ?? []).flatMap(({ id, impact }) => {
        const place = places.get(id)
        return place === undefined ? [] : [{ place, impact }]
      })
  }

  return {
    search(text, habits = {}) {
      const query = readQuery(text)
      const likely = finder.find(query, candidates, learnedIn(query, habits.learned))
      const found = new Map(findNames(query.whole).map((place) => [place, { place, likeness: 0 }]))
      for (const row of likenesses(likely)) found.set(row.place, row)
      return rank(Array.from(found.values(), rowOf), query, habits).map(({ item }) => item)
    },
    nearest: (text) => finder.findNear(readQuery(text), nearest).map(({ place }) => items[place] as Item),
    suggest(message, habits, suits) {
      const query = readMessage(message)
      const more = learnedIn(query, habits.learned)
      const likely = likenesses(finder.find(query, candidates, more)).map(rowOf)
      const suiting = rank(likely, query, habits).filter(({ item }) => suits(item))
      return chooseSuggestions(message, suiting, (places) => finder.explain(query, places, more)).map(
        ({ place, words }) => ({ item: items[place] as Item, words }),
      )
    },
    has: (term) => terms[firstNotBefore(terms, term)] === term,
  }
}

/** 1 for the best. */
const likenesses = (found: readonly Scored[]): Likely[] =>
  found.map(({ place, score }) => ({ place, likeness: score / (found[0]?.score ?? 1) }))

type Names = Pick<Row, 'texts' | 'titleWords'>

function readNames(item: Item): Names {
  let titleWords: TitleWords | undefined
  return {
    texts: Object.fromEntries(names.map(({ name, textOf }) => [name, fold(textOf(item)).trim()])),
    titleWords: () => (titleWords ??= readTitle(item.title)),
  }
}
