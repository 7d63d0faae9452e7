import type { Item } from '../replies/item.ts'
import type { FoundRows } from './find-rows.ts'

/** The same rows with their items as they are now, in the same places: nothing jumps under the hand. What has gone is left out. */
export function refreshRows({ rows, suggested, near }: FoundRows, items: readonly Item[]): FoundRows {
  const now = new Map(items.map((item) => [item.id, item]))
  return {
    rows: rows.flatMap(({ id }) => now.get(id) ?? []),
    suggested: suggested.flatMap(({ item: { id }, words }) => {
      const item = now.get(id)
      return item ? [{ item, words }] : []
    }),
    near,
  }
}

type PartsOf = (id: string) => readonly Item[] | undefined

/** Sentences are left out by their place in the whole letter, so only where all of it still reads the same. */
export function keepLeftOut<Sentences>(
  leftOut: ReadonlyMap<string, Sentences>,
  before: PartsOf,
  after: PartsOf,
): ReadonlyMap<string, Sentences> {
  return new Map(Array.from(leftOut).filter(([id]) => readsAsBefore(before(id), after(id))))
}

/** Whether two letters are made of the same texts. */
export function readsAsBefore(before: readonly Item[] | undefined, parts: readonly Item[] | undefined): boolean {
  const texts = (of: readonly Item[] | undefined) => JSON.stringify(of?.map(({ id, body }) => [id, body]))
  return texts(before) === texts(parts)
}
