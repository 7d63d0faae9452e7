import type { Item } from '../replies/item.ts'
import { fold } from '../text/fold.ts'

/** The reply whose whole shortcut this is. Undefined also where there are two: a list is to be chosen from then. */
export function exactShortcut(items: readonly Item[], query: string): string | undefined {
  const wanted = fold(query).trim()
  if (wanted === '') return undefined
  const [only, ...others] = items.filter(({ shortcut }) => shortcut !== undefined && fold(shortcut) === wanted)
  return others.length === 0 ? only?.id : undefined
}
