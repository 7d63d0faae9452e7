import type { NewsRow, PackRow, ChangedItem as Stored } from '../db/pack-rows.ts'
import type { ChangedItem, News } from './pack-view.ts'

/** What is told of news, in the order in which they came; none of a pack that nobody follows any more. */
export function newsViews(rows: readonly NewsRow[], packs: readonly PackRow[]): readonly News[] {
  const publishers = new Map(packs.map(({ feed, state }) => [feed, state.root.publisher]))
  const tellers = tellersOfStanding(rows)
  const isOver = ({ id }: Stored, number: number) => number < (tellers.get(id) ?? 0)
  return rows.flatMap((row, number) => {
    const publisher = publishers.get(row.feed)
    if (publisher === undefined) return []
    const { feed, at, revision, isUrgent, items, more } = row
    return [
      {
        feed,
        publisher,
        revision,
        at,
        severity: isUrgent ? ('correct-now' as const) : ('routine' as const),
        note: noteOf(row),
        items: items.flatMap((item) => (isOver(item, number) ? withoutStanding(item) : asView(item))),
        more,
      },
    ]
  })
}

/** Of several revisions that came at once, what the newest says that must be corrected, else what the newest says. */
function noteOf({ notes }: NewsRow): string {
  const said = notes.filter(({ note }) => note !== '')
  return (said.findLast(({ severity }) => severity === 'correct-now') ?? said.at(-1))?.note ?? ''
}

/** By id, the last of the rows that says how an item stands. What an earlier one says of that is over. */
const tellersOfStanding = (rows: readonly NewsRow[]): ReadonlyMap<string, number> =>
  new Map(
    rows.flatMap(({ items }, number) =>
      items.flatMap(({ id, status }) => (status === undefined ? [] : [[id, number] as const])),
    ),
  )

function asView({ status, ...item }: Stored): ChangedItem {
  const { hold, ...rest } = item
  // A text that may be sent again is one that has changed, and no more.
  return status === 'held' || status === 'withdrawn' ? { ...item, standing: status } : rest
}

/** None where that was all there was to tell. */
function withoutStanding({ status, hold, ...item }: Stored): readonly ChangedItem[] {
  return item.before === item.after ? [] : [item]
}
