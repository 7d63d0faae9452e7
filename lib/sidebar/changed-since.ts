import type { ChangedText } from '../corrections/find-stale.ts'
import type { EarlierText, Insertion } from '../replies/insertion.ts'
import type { Item } from '../replies/item.ts'
import { type Instant, isBarred, type StandingNow, standingAt } from '../replies/standing.ts'

/** A text that was used on the ticket and reads otherwise by now, or may not be sent any more. */
export type ChangedSince = ChangedText & {
  readonly title: string
  /** In milliseconds since 1970, as far as it is known. */
  readonly changed: number | undefined
  /** Why nothing stands in its place. */
  readonly lost: Exclude<StandingNow['kind'], 'current'> | 'gone' | undefined
  /** What it says now has expired too, and its pack leaves it to the agent whether it still holds: so it has to be read. */
  readonly lapsed: boolean
}

/** Those of the used texts that are another by now; the others of them still stand. */
export function changedSince(
  insertions: readonly Insertion[],
  earlier: readonly EarlierText[],
  items: readonly Item[],
  now: Instant,
): { readonly changed: readonly ChangedSince[]; readonly standing: readonly Item[] } {
  const used = new Set(insertions.flatMap(({ id, parts }) => [id, ...parts]))
  const known = new Map(items.filter(({ id }) => used.has(id)).map((item) => [item.id, item]))
  const before = new Map(earlier.map((text) => [text.id, text]))
  const changed = [...used].flatMap((id) => changeOf(known.get(id), before.get(id), now))
  const ids = new Set(changed.map(({ id }) => id))
  return { changed, standing: [...known.values()].filter(({ id }) => !ids.has(id)) }
}

function changeOf(item: Item | undefined, earlier: EarlierText | undefined, now: Instant): readonly ChangedSince[] {
  if (!item) {
    if (!earlier) return []
    const { id, lang, title, bodies, changed } = earlier
    return [{ id, lang, title, before: bodies, after: undefined, changed, lost: 'gone', lapsed: false }]
  }
  const { id, lang, title, body } = item
  const standing = standingAt(item, now)
  if (standing.kind !== 'current' && isBarred(standing)) {
    const before = [body, ...(earlier?.bodies ?? [])]
    const changed = sinceOf(standing) ?? earlier?.changed
    return [{ id, lang, title, before, after: undefined, changed, lost: standing.kind, lapsed: false }]
  }
  const before = earlier?.bodies.filter((text) => text !== body) ?? []
  if (before.length === 0) return []
  const lapsed = standing.kind === 'expired'
  return [{ id, lang, title, before, after: body, changed: earlier?.changed, lost: undefined, lapsed }]
}

/** In milliseconds. When a text that is not valid yet was put off is not told. */
function sinceOf(standing: StandingNow): number | undefined {
  if (standing.kind === 'expired') return standing.since * 1000
  return 'hold' in standing && standing.hold ? standing.hold.since * 1000 : undefined
}
