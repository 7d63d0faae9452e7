import type { Result } from '../base/result.ts'
import type { Changed } from '../packs/update.ts'
import { libraryId } from '../replies/library-id.ts'
import { type Difference, describeChanges } from './changed-items.ts'
import type { EvenkeelDb } from './database.ts'
import { type DbRefusal, tryDb } from './db-refusal.ts'
import { holdsOf, withHold } from './held-items.ts'
import { noteChange } from './library-revision.ts'
import { isSamePack, newsOf } from './pack-news.ts'
import { packItemRow } from './pack-row.ts'
import type { PackItemRow, PackRow } from './pack-rows.ts'

/** `overtaken`: another window has applied something since `before` was read, and what was read after it counts no more. */
export type Applied = Result<'applied' | 'overtaken', DbRefusal>

/** Takes a step, or new holds, in one transaction: a browser that is killed has all of it or nothing. `now` in milliseconds. */
export const applyChange = (
  db: EvenkeelDb,
  before: PackRow,
  { state, puts, gones, buckets, notes, isUrgent }: Omit<Changed, 'kind'>,
  now: number,
): Promise<Applied> =>
  tryDb(() =>
    db.transaction('rw', [db.packs, db.packItems, db.packBuckets, db.revisions, db.news], async () => {
      const { feed, copy } = before
      const here = await db.packs.get(feed)
      if (!here || !isSamePack(here, before)) return 'overtaken' as const
      const after: PackRow = { ...here, state, changed: now }
      const fresh = puts.map((item) => packItemRow(item, feed, copy, now))
      const lost = gones.map((id) => libraryId(feed, id))
      const held = [...holdsOf(before.state).keys(), ...holdsOf(state).keys()].map((id) => libraryId(feed, id))
      const touched = [...new Set([...fresh.map(({ id }) => id), ...lost, ...held])]
      const old = await db.packItems.bulkGet(touched.map((id) => [copy, id] as const))
      const difference = compare(old, { before, after, fresh, lost: new Set(lost) })
      const revision = await noteChange(db, touched)
      const news = newsOf(after, notes, isUrgent, difference)
      // Asked for together: after an abort, which a full disk is, the second would be refused for coming too late.
      await Promise.all([
        db.packs.put(after),
        db.packItems.bulkPut(fresh),
        db.packItems.bulkDelete(lost.map((id) => [copy, id] as const)),
        db.packBuckets.bulkPut([...buckets].map(([bucket, { ids, leaves }]) => ({ copy, bucket, ids, leaves }))),
        db.revisions.put(revision),
        db.news.bulkAdd(news),
      ])
      return 'applied' as const
    }),
  )

type Change = {
  readonly before: PackRow
  readonly after: PackRow
  readonly fresh: readonly PackItemRow[]
  readonly lost: ReadonlySet<string>
}

function compare(old: readonly (PackItemRow | undefined)[], { before, after, fresh, lost }: Change): Difference {
  const [heldBefore, heldAfter] = [holdsOf(before.state), holdsOf(after.state)]
  const was = new Map(old.flatMap((row) => (row ? [[row.id, row] as const] : [])))
  const is = new Map([...was, ...fresh.map((row) => [row.id, row] as const)].filter(([id]) => !lost.has(id)))
  const ids = new Set([...was.keys(), ...is.keys()])
  return describeChanges(
    Array.from(ids, (id) => {
      const [one, other] = [was.get(id), is.get(id)]
      return { before: one && withHold(one, heldBefore), after: other && withHold(other, heldAfter) }
    }),
    Math.floor(after.changed / 1000),
  )
}
