import type { Item } from '../replies/item.ts'
import { fold } from '../text/fold.ts'
import { type FindBeginning, indexBeginnings } from './beginnings.ts'
import { joined, names } from './fields.ts'
import { createFinder } from './find-candidates.ts'
import type { Postings } from './postings.ts'
import { type Habits, type Row, rank } from './rank.ts'
import { readQuery } from './read-query.ts'

/** The library made searchable. Made once per library; a search reads nothing else. */
export type ReplyIndex = { readonly search: (query: string, habits?: Habits) => readonly Item[] }

/** fuse.js costs time for every item it reads: it ranks only what the index thinks likely. */
const candidates = 48

/** The postings must be of these very items, in this order. */
export function makeReplyIndex(items: readonly Item[], postings: Postings): ReplyIndex {
  const find = createFinder(postings)
  let findNames: FindBeginning | undefined
  const known = new Map<number, Row['texts']>()
  const textsAt = (place: number): Row['texts'] => {
    const texts = known.get(place) ?? textsOf(items[place] as Item)
    known.set(place, texts)
    return texts
  }
  return {
    search(text, habits = {}) {
      const query = readQuery(text)
      const likely = find(query, candidates)
      const best = likely[0]?.score ?? 1
      findNames ??= indexNames(items)
      const found = new Map(findNames(query.whole, candidates).map((place) => [place, 0]))
      for (const { place, score } of likely) found.set(place, score / best)
      const rows = Array.from(found, ([place, likeness]) => ({
        item: items[place] as Item,
        texts: textsAt(place),
        likeness,
      }))
      return rank(rows, query, habits)
    },
  }
}

/** A shortcut is found even if it is no word, or one that many titles hold; and so is a title by words that all titles begin with. */
function indexNames(items: readonly Item[]): FindBeginning {
  const shortcuts = indexBeginnings(items.map(({ shortcut = '' }) => joined(fold(shortcut))))
  const titles = indexBeginnings(items.map(({ title }) => fold(title)))
  return (begun, most) => [...shortcuts(joined(begun), most), ...titles(begun, most)]
}

const textsOf = (item: Item): Row['texts'] =>
  Object.fromEntries(names.map(({ name, textOf }) => [name, fold(textOf(item))]))
