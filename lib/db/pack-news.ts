import type { Note } from '../packs/object-header.ts'
import type { PackState } from '../packs/pack-state.ts'
import type { Difference } from './changed-items.ts'
import type { NewsRow, PackRow } from './pack-rows.ts'

/** Undefined where there is nothing to read: a sync that changes nothing is silent. */
export function newsOf(
  { feed, state, changed }: PackRow,
  notes: readonly Note[],
  isUrgent: boolean,
  { items, more }: Difference,
): NewsRow | undefined {
  if (items.length === 0 && notes.every(({ note }) => note === '')) return undefined
  const revision = state.taken?.head.revision ?? 0
  return { feed, at: changed, revision, isUrgent, notes, items, more, isRead: 0 }
}

/** Whether nobody has applied anything meanwhile. */
export const isSamePack = (now: PackRow | undefined, before: PackRow | undefined): boolean =>
  now?.copy === before?.copy && (!now || !before || isSameTaken(now.state, before.state))

const isSameTaken = ({ root: a, taken: one }: PackState, { root: b, taken: other }: PackState): boolean =>
  a.version === b.version && one?.headHash === other?.headHash && one?.stamp?.hash === other?.stamp?.hash
