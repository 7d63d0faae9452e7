import { leafLength } from '../packs/library-hash.ts'
import type { Whole } from '../packs/update.ts'
import { libraryId } from '../replies/library-id.ts'
import type { Applied } from './apply-change.ts'
import { type Difference, describeChanges } from './changed-items.ts'
import type { EvenkeelDb } from './database.ts'
import { tryDb } from './db-refusal.ts'
import { holdsOf, withHold } from './held-items.ts'
import { noteChange } from './library-revision.ts'
import { isSamePack, newsOf } from './pack-news.ts'
import { packItemRow } from './pack-row.ts'
import type { BucketRow, PackRow } from './pack-rows.ts'

/**
 * Puts a staged copy in the place of the one before, in one short transaction. `after` names the copy; `before` is undefined for a pack
 * that was not followed yet.
 */
export const swapCopy = (
  db: EvenkeelDb,
  before: PackRow | undefined,
  after: PackRow,
  { items, isUrgent }: Pick<Whole, 'items' | 'isUrgent'>,
): Promise<Applied> =>
  tryDb(() =>
    db.transaction('rw', [db.packs, db.packItems, db.packBuckets, db.copies, db.revisions, db.news], async () => {
      const now = await db.packs.get(after.feed)
      if (!isSamePack(now, before)) return 'overtaken' as const
      const changed = before && (await changedIds(db, before, after))
      const difference = before && changed ? await compare(db, before, after, items, changed) : undefined
      const revision = await noteChange(
        db,
        changed?.map((id) => libraryId(after.feed, id)),
      )
      const news = difference ? newsOf(after, [], isUrgent, difference) : []
      await Promise.all([
        db.packs.put({ ...after, source: now?.source ?? after.source }),
        db.copies.delete(after.copy),
        ...(before ? [db.copies.put({ copy: before.copy })] : []),
        db.revisions.put(revision),
        db.news.bulkAdd(news),
      ])
      return 'applied' as const
    }),
  )

/** By their leaves two thousand replies are compared without reading one; what is or was held stands otherwise with the same leaf. */
async function changedIds(db: EvenkeelDb, before: PackRow, after: PackRow): Promise<readonly string[]> {
  const [was, is] = await Promise.all([leavesIn(db, before.copy), leavesIn(db, after.copy)])
  const ids = [...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id))
  return [...new Set([...ids, ...holdsOf(before.state).keys(), ...holdsOf(after.state).keys()])]
}

async function leavesIn(db: EvenkeelDb, copy: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.packBuckets.where('[copy+bucket]').between([copy, 0], [copy, 255], true, true).toArray()
  return new Map(rows.flatMap(leavesOfRow))
}

const leavesOfRow = ({ ids, leaves }: BucketRow): readonly (readonly [string, string])[] =>
  ids.map((id, at) => [id, leaves.subarray(at * leafLength, (at + 1) * leafLength).join()] as const)

async function compare(
  db: EvenkeelDb,
  before: PackRow,
  after: PackRow,
  items: readonly Whole['items'][number][],
  changed: readonly string[],
): Promise<Difference> {
  const [heldBefore, heldAfter] = [holdsOf(before.state), holdsOf(after.state)]
  const rows = await db.packItems.bulkGet(changed.map((id) => [before.copy, libraryId(before.feed, id)] as const))
  const is = new Map(items.map((item) => [item.id, item]))
  return describeChanges(
    changed.map((id, at) => {
      const [one, other] = [rows[at], is.get(id)]
      return {
        before: one && withHold(one, heldBefore),
        after: other && withHold(packItemRow(other, after.feed, after.copy, after.changed), heldAfter),
      }
    }),
    Math.floor(after.changed / 1000),
  )
}
