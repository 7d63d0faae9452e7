import type { Item } from '../../../lib/replies/item.ts'
import { makeLibrary } from '../library.ts'

/** As many replies as the largest teams have. */
export const many = 10_000

/** The same replies before and after a revision that changes every one of them. */
export const revisions = (count: number): readonly [readonly Item[], readonly Item[]] => {
  const before = makeLibrary(count)
  return [before, before.map((item) => ({ ...item, body: `${item.body}\n\nWith our best regards from all of us` }))]
}
