import Fuse from 'fuse.js'
import type { Item } from '../replies/item.ts'
import { fold } from '../text/fold.ts'
import { termsOf } from '../text/words.ts'
import { names } from './fields.ts'
import { findCandidates, type Postings } from './postings.ts'

/** The library made searchable. Made once per library; a search reads nothing else. */
export type ReplyIndex = { readonly search: (query: string, habits?: Habits) => readonly Item[] }

/** What we know of the agent that may move a reply up, but never above an exact shortcut or a title that begins so. */
export type Habits = {
  readonly lang?: string
  /** Between 0 (never) and 1 (the most used of all), by item id. */
  readonly use?: ReadonlyMap<string, number>
}

/** fuse.js costs time for every item it reads: it ranks only what the index thinks likely. */
const candidates = 48
/** How much of an item's rank fuse.js decides; the rest is the index's. Measured over known-item queries: flat from .2 to .6. */
const fuseShare = 0.3
const langBonus = 0.15
const useBonus = 0.1
/** Above anything the other parts can add up to. */
const prefixBonus = 2
const shortcutBonus = 4

type Row = { readonly item: Item; readonly texts: Readonly<Record<string, string>> }

/** The postings must be of these very items, in this order. */
export function makeReplyIndex(items: readonly Item[], postings: Postings): ReplyIndex {
  const byShortcut = Map.groupBy(items.keys(), (at) => fold(items[at]?.shortcut ?? ''))
  byShortcut.delete('')
  const rows = new Map<number, Row>()
  const rowAt = (at: number): Row => {
    const row = rows.get(at) ?? asRow(items[at] as Item)
    rows.set(at, row)
    return row
  }
  return {
    search(query, habits = {}) {
      const wanted = fold(query).trim()
      const likely = findCandidates(postings, termsOf(query), candidates)
      // A shortcut is found even if it is no word, or one that many titles hold.
      const found = new Set([...(byShortcut.get(wanted) ?? []), ...likely])
      return rank(Array.from(found, rowAt), wanted, habits)
    },
  }
}

const asRow = (item: Item): Row => ({
  item,
  texts: Object.fromEntries(names.map(({ name, textOf }) => [name, fold(textOf(item))])),
})

function rank(rows: readonly Row[], query: string, habits: Habits): Item[] {
  const fuseScores = rankByFuse(rows, query)
  return rows
    .map((row, at) => {
      const likeness = (1 - at / candidates) * (1 - fuseShare) + (fuseScores.get(row) ?? 0) * fuseShare
      return { row, score: likeness + bonus(row, query, habits) }
    })
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row.item)
}

function rankByFuse(rows: readonly Row[], query: string): Map<Row, number> {
  const fuse = new Fuse(rows, {
    keys: names.map(({ name, weight }) => ({ name, weight, getFn: (row: Row) => row.texts[name] ?? '' })),
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.4,
    useTokenSearch: true,
    tokenMatch: 'any',
    tokenize: termsOf,
  })
  return new Map(fuse.search(query).map(({ item, score }) => [item, 1 - (score ?? 1)]))
}

function bonus({ item, texts }: Row, query: string, { lang, use }: Habits): number {
  const exact = texts.shortcut === query ? shortcutBonus : 0
  const prefix = texts.title?.startsWith(query) ? prefixBonus : 0
  const own = item.lang === lang ? langBonus : 0
  return exact + prefix + own + (use?.get(item.id) ?? 0) * useBonus
}
