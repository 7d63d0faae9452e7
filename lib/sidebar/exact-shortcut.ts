import type { Item } from '../replies/item.ts'

/** The reply whose whole shortcut this is. Undefined also where there are two: a list is to be chosen from then. */
export function exactShortcut(items: readonly Item[], query: string): string | undefined {
  const wanted = asTyped(query)
  if (wanted === '') return undefined
  const [only, ...others] = items.filter(({ shortcut }) => shortcut !== undefined && asTyped(shortcut) === wanted)
  return others.length === 0 ? only?.id : undefined
}

/** Case and full width alone: a search may take `ab` for `aab` and show it, but nothing is inserted for a word that is only like it. */
const asTyped = (text: string): string => text.normalize('NFKC').toLowerCase().trim()
