import type { EarlierText, Insertion } from '../replies/insertion.ts'
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
  const since = firstUses(insertions)
  if (since.size === 0) return []
  const news = await tryDb(() =>
    db.news
      .where('at')
      .aboveOrEqual(Math.min(...since.values()))
      .toArray(),
  )
  if (!news.ok) return []
  const changes = news.value.flatMap((row) => row.items.flatMap((item) => changeOf(item, row, since)))
  return Array.from(Map.groupBy(changes, ({ id }) => id).values(), asEarlierText)
}

type Change = Pick<ChangedItem, 'id' | 'lang' | 'title'> & { readonly body: string; readonly at: number }

/** By id, from when on a change counts. */
function firstUses(insertions: readonly Insertion[]): ReadonlyMap<string, number> {
  const since = new Map<string, number>()
  for (const { id, parts, minute } of insertions)
    for (const used of [id, ...parts]) since.set(used, Math.min(since.get(used) ?? minute, minute - lateness))
  return since
}

function changeOf(
  { id, kind, lang, title, before }: ChangedItem,
  { at }: NewsRow,
  since: ReadonlyMap<string, number>,
): readonly Change[] {
  const isText = kind === 'reply' || kind === 'snippet'
  return isText && before !== undefined && at >= (since.get(id) ?? Number.POSITIVE_INFINITY)
    ? [{ id, lang, title, body: before, at }]
    : []
}

function asEarlierText(changes: readonly Change[]): EarlierText {
  const [first] = changes as readonly [Change]
  const { id, lang, title } = first
  const bodies = [...new Set(changes.map(({ body }) => body))]
  return { id, lang, title, bodies, changed: Math.max(...changes.map(({ at }) => at)) }
}
