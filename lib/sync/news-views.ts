import type { NewsRow, PackRow, ChangedItem as Stored } from '../db/pack-rows.ts'
import type { ChangedItem, News } from './pack-view.ts'

/** What is told of news, in the order in which they came; none of a pack that nobody follows any more. */
export function newsViews(rows: readonly NewsRow[], packs: readonly PackRow[]): readonly News[] {
  const publishers = new Map(packs.map(({ feed, state }) => [feed, state.root.publisher]))
  const [standing, validity] = [lastTellers(rows, 'status'), lastTellers(rows, 'validity')]
  const saidBy = (number: number, { id }: Stored): Said => ({
    standing: number >= (standing.get(id) ?? 0),
    validity: number >= (validity.get(id) ?? 0),
  })
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
        items: items.flatMap((item) => asView(item, saidBy(number, item))),
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

/** By id, the last of the rows that tells of this. What an earlier one says of it is over. */
const lastTellers = (rows: readonly NewsRow[], of: 'status' | 'validity'): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(({ items }, number) => items.filter((item) => item[of]).map(({ id }) => [id, number] as const)))

/** What a row has the last word on. */
type Said = Readonly<Record<'standing' | 'validity', boolean>>

/** None where all there was to tell is over. */
function asView({ status, hold, validity, ...item }: Stored, said: Said): readonly ChangedItem[] {
  // A text that may be sent again is one that has changed, and no more.
  const isLocked = said.standing && (status === 'held' || status === 'withdrawn')
  const view = {
    ...item,
    ...(isLocked && { standing: status, ...(hold && { hold }) }),
    ...(said.validity && validity && { validity }),
  }
  const isToldLater = !(said.standing && said.validity)
  return isToldLater && !view.standing && !view.validity && item.before === item.after ? [] : [view]
}
