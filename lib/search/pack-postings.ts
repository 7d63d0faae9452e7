import { blocksOf, type Postings } from './postings.ts'

/**
 * Postings as they are kept in a database. Raise the number whenever other terms or other impacts come out of the same items;
 * a test holds the two together.
 */
export type PackedPostings = Omit<Postings, 'terms'> & { readonly format: typeof format; readonly terms: string }
const format = 3

/** No term holds a line break, and one long string is read ten times as fast as thousands of short ones. */
const between = '\n'

export const packPostings = ({ terms, ...columns }: Postings): PackedPostings => ({
  format,
  terms: terms.join(between),
  ...columns,
})

/** Undefined for whatever is not exactly what `packPostings` makes of a library of this size: it is to be made anew. */
export function unpackPostings(packed: unknown, size: number): Postings | undefined {
  const { format: itsFormat, terms: joined, ...columns } = (packed ?? {}) as Partial<PackedPostings>
  if (itsFormat !== format || columns.size !== size || typeof joined !== 'string') return undefined
  const { begins, places, impacts } = columns
  if (!(begins instanceof Uint32Array && places instanceof Uint16Array && impacts instanceof Uint8Array))
    return undefined
  const terms = joined === '' ? [] : joined.split(between)
  const isWhole = begins.length === terms.length * blocksOf(size) + 1 && begins.at(-1) === places.length
  return isWhole && places.length === impacts.length ? { size, terms, begins, places, impacts } : undefined
}
