import { blocksOf, type Postings } from './postings.ts'

/**
 * Postings as they are kept in a database. Raise the number whenever other terms or other impacts come out of the same items;
 * a test holds the two together.
 */
export type PackedPostings = Omit<Postings, 'terms'> & { readonly format: typeof format; readonly terms: string }
const format = 5

/** No term holds a line break, and one long string is read ten times as fast as thousands of short ones. */
const between = '\n'

export const packPostings = ({ terms, ...columns }: Postings): PackedPostings => ({
  format,
  terms: terms.join(between),
  ...columns,
})

/**
 * Undefined for whatever is not exactly what `packPostings` makes of a library, of this size if one is given: it is to be made
 * anew.
 */
export function unpackPostings(packed: unknown, wanted?: number): Postings | undefined {
  const { format: itsFormat, terms: joined, ...columns } = (packed ?? {}) as Partial<PackedPostings>
  const { size = -1 } = columns
  if (itsFormat !== format || size !== (wanted ?? size) || size < 0 || typeof joined !== 'string') return undefined
  const { begins, places, impacts, titles, shortcuts } = columns
  if (!(begins instanceof Uint32Array && places instanceof Uint16Array && impacts instanceof Uint8Array))
    return undefined
  if (!isOrder(titles, size) || !isOrder(shortcuts, size)) return undefined
  const terms = joined === '' ? [] : joined.split(between)
  const isWhole = begins.length === terms.length * blocksOf(size) + 1 && begins.at(-1) === places.length
  if (!isWhole || places.length !== impacts.length) return undefined
  return { size, terms, begins, places, impacts, titles, shortcuts }
}

const isOrder = (order: unknown, size: number): order is Uint32Array =>
  order instanceof Uint32Array && order.length === size
