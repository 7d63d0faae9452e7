import type { Item } from '../replies/item.ts'
import { fold } from '../text/fold.ts'
import { indexNames } from './name-beginnings.ts'
import { readQuery } from './read-query.ts'
import type { ReplyIndex } from './reply-index.ts'

/** As many as a list shows. */
const mostFound = 30

/**
 * What can be found while the index of a large library is still being made: a title or a shortcut by how it begins, and a title by
 * the words in it. Made in a fortieth of the time, so that nobody who types has to wait.
 */
export function makeRoughIndex(items: readonly Item[]): ReplyIndex {
  const titles = items.map(({ title }) => fold(title))
  const findNames = indexNames(items)
  return {
    search(text) {
      const { whole, terms } = readQuery(text)
      const places = new Set(findNames(whole, mostFound))
      for (let place = 0; terms.length > 0 && place < titles.length && places.size < mostFound; place++)
        if (terms.every((term) => titles[place]?.includes(term))) places.add(place)
      return Array.from(places, (place) => items[place] as Item).slice(0, mostFound)
    },
    nearest: () => [],
    suggest: () => [],
    has: () => false,
  }
}
