import { toBase64url } from './base64url.ts'
import { type Bytes, bytesOf, joined } from './bytes.ts'
import { sha256 } from './hash.ts'

/** The items of one bucket: their ids in order, and a leaf of 32 bytes for each. */
export type Bucket = { readonly ids: readonly string[]; readonly leaves: Bytes }

export const bucketCount = 256
export const leafLength = 32
export const emptyBucket: Bucket = { ids: [], leaves: new Uint8Array(0) }

/** FNV-1a, the lowest byte: so a change touches one bucket of 256, and no more is hashed again. */
export function bucketOf(id: string): number {
  let hash = 0x811c9dc5
  for (const byte of bytesOf(id)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash & 0xff
}

/** Of 256 buckets, 32 bytes each: all that must be kept of the buckets that a change does not touch. */
export type BucketHashes = Bytes

export async function hashBuckets(subtle: SubtleCrypto, buckets: ReadonlyMap<number, Bucket>): Promise<BucketHashes> {
  const hashes = Array.from({ length: bucketCount }, (_, at) => sha256(subtle, (buckets.get(at) ?? emptyBucket).leaves))
  return joined(await Promise.all(hashes))
}

export async function rehashBuckets(
  subtle: SubtleCrypto,
  before: BucketHashes,
  touched: ReadonlyMap<number, Bucket>,
): Promise<BucketHashes> {
  const hashes = before.slice()
  for (const [at, { leaves }] of touched) hashes.set(await sha256(subtle, leaves), at * leafLength)
  return hashes
}

/** What the head names as `library`. Salted by the key of a sealed feed: whoever lacks it can't try out what stands in it. */
export async function libraryHash(subtle: SubtleCrypto, hashes: BucketHashes, key: Bytes | undefined): Promise<string> {
  const salt = key ? await sha256(subtle, key) : new Uint8Array(0)
  return toBase64url(await sha256(subtle, joined([bytesOf('evenkeel-library-1\n'), salt, hashes])))
}
