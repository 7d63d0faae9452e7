import Fuse from 'fuse.js'
import type { Learned } from '../learning/learned-words.ts'
import type { Item } from '../replies/item.ts'
import { stem } from '../text/stem.ts'
import { joined, names } from './fields.ts'
import type { Query } from './read-query.ts'

/** What we know of the agent that may move a reply up, but never above an exact shortcut or a title that begins so. */
export type Habits = {
  readonly lang?: string
  /** Between 0 (never) and 1 (the most used of all), by item id. */
  readonly use?: ReadonlyMap<string, number>
  readonly learned?: Learned | undefined
}

/** An item's names, folded, the telling words of its title, and how well its words answer: 1 for the best. */
export type Row = {
  readonly item: Item
  readonly texts: Readonly<Record<string, string>>
  /** Read when a message is asked about. */
  readonly titleKeys: () => readonly string[]
  readonly likeness: number
}

/** What each may add to the likeness, measured over the queries of the bench. */
const bonuses = {
  fuse: 0.35,
  titleBegins: 0.35,
  /** More, the more of the title it is. */
  titleCovered: 0.25,
  titleContains: 0.15,
  shortcutBegins: 0.5,
  /** Of a message that says all that the title does. */
  titleSaid: 0.5,
  lang: 0.15,
  use: 0.15,
} as const
/** Above anything the other parts can add up to. */
const above = { title: 10, shortcut: 20 } as const
/** fuse.js reads every row for every word. */
const mostParts = 4

export function rank<R extends Row>(rows: readonly R[], query: Query, habits: Habits): R[] {
  const fuse = query.isMessage ? undefined : fuseScores(rows, query.whole)
  const said = query.isMessage ? new Set(query.terms.map(stem)) : undefined
  return rows
    .map((row, at) => ({
      row,
      score:
        row.likeness +
        (fuse?.[at] ?? 0) * bonuses.fuse +
        bonusOf(row, query, habits) +
        (said ? bonuses.titleSaid * shareSaid(row, said) : 0),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => row)
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
  // Also of a message: some titles are as long as one.
  return own + nameBonus(row, whole)
}

function nameBonus({ texts: { title = '', shortcut = '' } }: Row, whole: string): number {
  const exact = shortcut === whole ? above.shortcut : 0
  const inTitle = title.startsWith(whole)
    ? above.title + bonuses.titleBegins + (bonuses.titleCovered * whole.length) / title.length
    : title.includes(whole)
      ? bonuses.titleContains
      : 0
  return exact + inTitle + shortcutBonus(joined(shortcut), joined(whole))
}

/** More, the more of the shortcut it is. */
const shortcutBonus = (shortcut: string, typed: string): number =>
  typed !== '' && shortcut.startsWith(typed)
    ? bonuses.shortcutBegins * (0.4 + (0.6 * typed.length) / shortcut.length)
    : 0

function shareSaid(row: Row, said: ReadonlySet<string>): number {
  const keys = row.titleKeys()
  return keys.filter((key) => said.has(key)).length / Math.max(1, keys.length)
}
