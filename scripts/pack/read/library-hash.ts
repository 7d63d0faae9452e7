import { sha256, toText } from './bytes.ts'

/** An item as it travels. */
export type Line = { readonly id: string; readonly line: string }

const buckets = 256

/** The bucket of an item: the lowest byte of its id's FNV-1a hash, 32 bits wide. */
export function bucketOf(id: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash & 0xff
}

export const leafOf = (line: string): Buffer => sha256(Buffer.from(line))

/** One hash for each bucket, of these lines in order of id. */
export function bucketHashes(lines: readonly Line[]): readonly Buffer[] {
  const leaves = Array.from({ length: buckets }, (): Buffer[] => [])
  for (const { id, line } of lines) leaves[bucketOf(id)]?.push(leafOf(line))
  return leaves.map((inBucket) => sha256(...inBucket))
}

/** The hash of a whole library, given in order of id. `salt` is empty where nothing is sealed. */
export const libraryHash = (lines: readonly Line[], salt: Uint8Array): string =>
  toText(sha256(Buffer.from('evenkeel-library-1\n'), salt, ...bucketHashes(lines)))
