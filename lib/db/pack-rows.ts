import type { Bucket } from '../packs/library-hash.ts'
import type { Note } from '../packs/object-header.ts'
import type { PackState } from '../packs/pack-state.ts'
import type { PackItem } from '../replies/pack-item.ts'
import type { Hold, Status } from '../replies/standing.ts'
import type { Validity } from '../replies/validity.ts'

/** A pack that is followed. */
export type PackRow = {
  readonly feed: string
  readonly source: PackSource
  readonly state: PackState
  /** Of its items, the copy that counts: a whole library comes in beside the one before, and then takes its place at once. */
  readonly copy: string
  /** When the revision came in, in milliseconds since 1970. */
  readonly changed: number
}

export type PackSource =
  | { readonly kind: 'link'; readonly address: string }
  /** Comes again when somebody opens another file of it. */
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'folder'; readonly name: string; readonly folder: FileSystemDirectoryHandle }

/** An item of a pack under its id in the agent's library. */
export type PackItemRow = PackItem & {
  readonly copy: string
  readonly origin: 'pack'
  /** When it came in, in milliseconds since 1970. */
  readonly added: number
}

/** What the library's hash is made of, for the items of one bucket. */
export type BucketRow = Bucket & { readonly copy: string; readonly bucket: number }

/** A copy that no pack names: one that is coming in, or one whose time is over. */
export type CopyRow = { readonly copy: string }

/** What came with one sync, for the agent to read. */
export type NewsRow = {
  readonly number?: number
  readonly feed: string
  /** In milliseconds since 1970. */
  readonly at: number
  readonly revision: number
  readonly isUrgent: boolean
  readonly notes: readonly Note[]
  readonly items: readonly ChangedItem[]
  /** How many more have changed than are listed. */
  readonly more: number
  /** 1: the agent has read it, or is not told of it. A number, since no index takes a truth value. */
  readonly isRead: 0 | 1
}

/** One item before and after; without a `before` it is new, without an `after` it is gone. */
export type ChangedItem = {
  /** In the agent's library. */
  readonly id: string
  readonly kind: PackItem['kind']
  readonly lang: string
  readonly title: string
  readonly before?: string
  readonly after?: string
  /** It may not be sent, or has become one that may. */
  readonly status?: Status
  readonly hold?: Hold
  /** When it may be sent, where that has changed. */
  readonly validity?: Validity
}
