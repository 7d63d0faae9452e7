import type { EarlierText, Insertion } from '../replies/insertion.ts'
import { feedOf } from '../replies/library-id.ts'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'
import type { ChangedItem, NewsRow } from './pack-rows.ts'

/** An open sidebar hears of a change some seconds after it, and an insertion is remembered by its minute. In milliseconds. */
const lateness = 60_000

/** Of what was inserted, and of the snippets in it, what has become another since. */
export async function readEarlierTexts(
  db: EvenkeelDb,
  insertions: readonly Insertion[],
): Promise<readonly EarlierText[]> {
  if (insertions.length === 0) return []
  const uses = usesIn(insertions)
  const news = await tryDb(() => readNewsSince(db, insertions))
  if (!news.ok) return []
  const changes = news.value.flatMap((row) => row.items.flatMap((item) => changeOf(item, row, uses.get(item.id) ?? [])))
  return Array.from(Map.groupBy(changes, ({ id }) => id).values(), asEarlierText)
}

type Change = Pick<ChangedItem, 'id' | 'lang' | 'title'> & { readonly body: string; readonly at: number }

/** When a text was used, by the clock and by its pack's own count, which no clock can turn back. */
type Use = Pick<Insertion, 'minute' | 'revision'>

/** By id. The revision is the reply's, and says nothing of a snippet from elsewhere. */
function usesIn(insertions: readonly Insertion[]): ReadonlyMap<string, readonly Use[]> {
  const uses = insertions.flatMap(({ id, parts, minute, revision }) =>
    [id, ...parts].map((used): readonly [string, Use] => [
      used,
      { minute, ...(feedOf(used) === feedOf(id) && revision !== undefined && { revision }) },
    ]),
  )
  const byId = Map.groupBy(uses, ([id]) => id)
  return new Map(Array.from(byId, ([id, of]) => [id, of.map(([, use]) => use)]))
}

/** In the order in which they came. */
async function readNewsSince({ news }: EvenkeelDb, insertions: readonly Insertion[]): Promise<readonly NewsRow[]> {
  const first = Math.min(...insertions.map(({ minute }) => minute)) - lateness
  const later = insertions.flatMap(({ id, revision }) =>
    revision === undefined ? [] : [[feedOf(id), revision] as const],
  )
  const found = await Promise.all([
    news.where('at').aboveOrEqual(first).toArray(),
    ...later.map(([feed, revision]) =>
      news.where('[feed+revision]').between([feed, revision], [feed, Number.POSITIVE_INFINITY], false).toArray(),
    ),
  ])
  const rows = new Map(found.flat().map((row) => [row.number, row]))
  return [...rows.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
}

function changeOf(
  { id, kind, lang, title, before }: ChangedItem,
  row: NewsRow,
  uses: readonly Use[],
): readonly Change[] {
  const isText = kind === 'reply' || kind === 'snippet'
  return isText && before !== undefined && uses.some((use) => isSince(row, use))
    ? [{ id, lang, title, body: before, at: row.at }]
    : []
}

/** Also by the clock where the count is known: what came in while the text went into the page is counted as having been there. */
const isSince = ({ at, revision }: NewsRow, use: Use): boolean =>
  at >= use.minute - lateness || (use.revision !== undefined && revision > use.revision)

function asEarlierText(changes: readonly Change[]): EarlierText {
  const [first] = changes as readonly [Change]
  const { id, lang, title } = first
  const bodies = [...new Set(changes.map(({ body }) => body))]
  return { id, lang, title, bodies, changed: Math.max(...changes.map(({ at }) => at)) }
}
