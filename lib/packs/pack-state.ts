import type { Bytes } from './bytes.ts'
import type { Head } from './head.ts'
import type { BucketHashes } from './library-hash.ts'
import type { Root } from './root.ts'
import type { Stamp } from './stamp.ts'

/** What is kept of a subscribed pack beside its items and leaves. Plain data, as a database takes it. */
export type PackState = {
  /** The publisher's fingerprint. */
  readonly feed: string
  /** Of a sealed feed, as it stands in the link. Secret. */
  readonly key?: string
  /** The newest that is known. */
  readonly root: Root
  /** Absent until the first revision is here. */
  readonly taken?: Taken
}

/** The revision that is here. */
export type Taken = {
  readonly head: Head
  /** SHA-256 of its payload, base64url. */
  readonly headHash: string
  /** The names of those who have signed it. */
  readonly approvedBy: readonly string[]
  readonly stamp?: TakenStamp
  /** `head.json` as it came, for a poll to compare. */
  readonly file: Bytes
  readonly buckets: BucketHashes
}

export type TakenStamp = { readonly stamp: Stamp; readonly hash: string }
