import type { Item } from '../replies/item.ts'
import type { LibraryChange } from './compare-libraries.ts'
import type { ReplyIndex } from './reply-index.ts'
import { makeRoughIndex } from './rough-index.ts'

/**
 * What is searched while the index of a library that has changed much is still being made: the index of the one before, of which
 * every item is shown as it reads now and none that has gone; after it, what is new by its names.
 */
export function makeInterimIndex(
  before: ReplyIndex,
  items: readonly Item[],
  { gone, fresh }: LibraryChange,
): ReplyIndex {
  const now = new Map(items.map((item) => [item.id, item]))
  const known = new Set(gone)
  const rough = makeRoughIndex(fresh.map((place) => items[place] as Item).filter(({ id }) => !known.has(id)))
  const stillThere = (found: readonly Item[]) => found.flatMap(({ id }) => now.get(id) ?? [])
  return {
    search: (query, habits) => [...new Set([...stillThere(before.search(query, habits)), ...rough.search(query)])],
    nearest: (query) => stillThere(before.nearest(query)),
    suggest: (message, habits, suits) =>
      before.suggest(message, habits, suits).flatMap((suggestion) => {
        const item = now.get(suggestion.item.id)
        return item && suits(item) ? { ...suggestion, item } : []
      }),
    has: before.has,
  }
}
