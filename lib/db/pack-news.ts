import type { Note } from '../packs/object-header.ts'
import type { PackState } from '../packs/pack-state.ts'
import type { Difference } from './changed-items.ts'
import type { NewsRow, PackRow } from './pack-rows.ts'

/** None where there is nothing to read: a sync that changes nothing is silent. */
export function newsOf(
  { feed, state, changed }: PackRow,
  notes: readonly Note[],
  isUrgent: boolean,
  { items, more, earlier }: Difference,
): readonly NewsRow[] {
  if (items.length === 0 && notes.every(({ note }) => note === '')) return []
  const revision = state.taken?.head.revision ?? 0
  const news: NewsRow = { feed, at: changed, revision, isUrgent, notes, items, more, isRead: 0 }
  if (earlier.length === 0) return [news]
  // Apart, since what is unread is read whole at every change, and these may be the texts of a whole library.
  return [news, { ...news, notes: [], items: earlier, more: 0, isRead: 1 }]
}

/** Whether nobody has applied anything meanwhile. */
export const isSamePack = (now: PackRow | undefined, before: PackRow | undefined): boolean =>
  now?.copy === before?.copy && (!now || !before || isSameTaken(now.state, before.state))

const isSameTaken = ({ root: a, taken: one }: PackState, { root: b, taken: other }: PackState): boolean =>
  a.version === b.version && one?.headHash === other?.headHash && one?.stamp?.hash === other?.stamp?.hash
