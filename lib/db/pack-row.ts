import { libraryId } from '../replies/library-id.ts'
import type { PackItem } from '../replies/pack-item.ts'
import type { PackItemRow } from './pack-rows.ts'

/** An item as it stands in a copy of its pack. `now` in milliseconds. */
export const packItemRow = (item: PackItem, feed: string, copy: string, now: number): PackItemRow => ({
  ...item,
  id: libraryId(feed, item.id),
  copy,
  origin: 'pack',
  added: now,
})
