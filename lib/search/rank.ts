import Fuse from 'fuse.js/basic'
import type { Learned } from '../learning/learned-words.ts'
import type { Item } from '../replies/item.ts'
import { joined, names } from './fields.ts'
import type { Query } from './read-query.ts'
import { saidOfTitle, sayingTerms, type TitleWords } from './said-of-title.ts'

/** What we know of the agent that may move a reply up, but never above an exact shortcut or a title that begins so. */
export type Habits = {
  readonly lang?: string
  /** Between 0 (never) and 1 (the most used of all), by item id. */
  readonly use?: ReadonlyMap<string, number>
  readonly learned?: Learned | undefined
}

/** An item's names, folded, the words of its title, and how well its words answer: 1 for the best. */
export type Row = {
  readonly item: Item
  readonly texts: Readonly<Record<string, string>>
  readonly titleWords: () => TitleWords
  readonly likeness: number
}

/** What each may add to the likeness, measured over the queries of the bench. */
const bonuses = {
  fuse: 0.5,
  titleSaid: 0.3,
  shortcutBegins: 0.5,
  lang: 0.15,
  use: 0.15,
} as const
/** Above anything the other parts can add up to. */
const above = { title: 10, shortcut: 20 } as const
/**
 * What a reply loses to one with the same title above it: ten that are called alike would else hide whatever is called otherwise
 * (as Carbonell, Goldstein: The Use of MMR, Diversity-Based Reranking, 1998).
 */
const sameTitle = 0.5
/** fuse.js reads every row for every word. */
const mostParts = 4

export function rank<R extends Row>(rows: readonly R[], query: Query, habits: Habits): R[] {
  const fuse = query.isMessage ? undefined : fuseScores(rows, query.whole)
  const said = sayingTerms(query.terms)
  const scored = rows.map((row, at) => ({
    row,
    score:
      row.likeness +
      (fuse?.[at] ?? 0) * bonuses.fuse +
      saidOfTitle(row.titleWords(), said) * bonuses.titleSaid +
      bonusOf(row, query, habits),
  }))
  return spread(scored.sort(byScore)).map(({ row }) => row)
}

type ScoredRow<R> = { readonly row: R; readonly score: number }

const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score

/** Of those with one title the best keeps its place, and the others come after what is nearly as good. */
function spread<R extends Row>(best: readonly ScoredRow<R>[]): readonly ScoredRow<R>[] {
  const titles = new Set<string | undefined>()
  return best
    .map((scored) => {
      const { title } = scored.row.texts
      const isFirst = !titles.has(title)
      titles.add(title)
      return isFirst ? scored : { ...scored, score: scored.score - sameTitle }
    })
    .sort(byScore)
}

/** By row: how like its names are to the parts of what was typed, from 0 to 1. */
function fuseScores(rows: readonly Row[], whole: string): Float64Array {
  const fuse = new Fuse(rows, {
    keys: names.map(({ name, weight }) => ({ name, weight, getFn: (row: Row) => row.texts[name] ?? '' })),
    ignoreLocation: true,
    includeScore: true,
    threshold: 0.4,
    shouldSort: false,
  })
  const parts = whole.split(/\s+/).slice(0, mostParts)
  const scores = new Float64Array(rows.length)
  for (const part of parts)
    for (const { refIndex, score = 1 } of fuse.search(part))
      scores[refIndex] = (scores[refIndex] as number) + (1 - score) / parts.length
  return scores
}

function bonusOf(row: Row, { whole }: Query, { lang, use }: Habits): number {
  const own = (row.item.lang === lang ? bonuses.lang : 0) + (use?.get(row.item.id) ?? 0) * bonuses.use
  return own + nameBonus(row, whole)
}

/** Also of a message: some titles are as long as one. */
function nameBonus({ texts: { title = '', shortcut = '' } }: Row, whole: string): number {
  const exact = shortcut === whole ? above.shortcut : 0
  const begun = title.startsWith(whole) ? above.title : 0
  return exact + begun + shortcutBonus(joined(shortcut), joined(whole))
}

/** More, the more of the shortcut it is. */
const shortcutBonus = (shortcut: string, typed: string): number =>
  typed !== '' && shortcut.startsWith(typed)
    ? bonuses.shortcutBegins * (0.4 + (0.6 * typed.length) / shortcut.length)
    : 0
