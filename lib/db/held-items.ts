import type { PackState } from '../packs/pack-state.ts'
import { ownId } from '../replies/library-id.ts'
import type { PackItem } from '../replies/pack-item.ts'

/** What one approver has held or withdrawn since the revision, by the items' own ids. */
export type Holds = ReadonlyMap<string, Pick<PackItem, 'status' | 'hold'>>

export const holdsOf = ({ taken }: PackState): Holds =>
  new Map(
    taken?.stamp?.stamp.holds.map(({ id, status, reason, decides, since }) => [
      id,
      { status, hold: { reason, decides, since } },
    ]),
  )

/** The item as it stands with these; what the revision itself has withdrawn is not merely held. */
export function withHold<Row extends PackItem>(row: Row, holds: Holds): Row {
  const held = holds.get(ownId(row.id))
  return held && row.status !== 'withdrawn' ? { ...row, ...held } : row
}
