import type { Item } from '../replies/item.ts'
import type { PackItem } from '../replies/pack-item.ts'
import type { Hold } from '../replies/standing.ts'
import type { Validity } from '../replies/validity.ts'

// What the agent sees of packs. Moments are in milliseconds since 1970; those of a Hold are as they were signed, in seconds.

/** One pack that is followed here. */
export type PackView = {
  /** The publisher's fingerprint, by which the pack is known. */
  readonly feed: string
  readonly publisher: string
  readonly revision: number
  /** Who approved the revision at hand. */
  readonly approvers: readonly string[]
  /** How many have to approve. One is not four-eyes. */
  readonly needs: number
  readonly count: number
  readonly languages: readonly string[]
  readonly source: PackSource
  /** The organisation has set it up, and only the organisation can take it away. */
  readonly byPolicy: boolean
  readonly state: PackStateView
  /** Its newest revisions hold one that says "correct now". */
  readonly urgent: boolean
}

export type PackSource =
  | { readonly kind: 'link'; readonly host: string }
  | { readonly kind: 'file' | 'folder'; readonly name: string }

export type PackStateView =
  | { readonly kind: 'up-to-date'; readonly at: number }
  /** Since it was last reached. */
  | { readonly kind: 'offline'; readonly since: number }
  /** Since its approval ran out. */
  | { readonly kind: 'stale'; readonly since: number }
  | SyncingView
  /** `why` is the kind of the refusal. */
  | { readonly kind: 'refused'; readonly at: number; readonly why: string }
  /** The browser wants to be asked for the folder once more. */
  | { readonly kind: 'folder-closed' }

export type SyncingView = { readonly kind: 'syncing'; readonly done: number; readonly total: number | undefined }

/** What can be said of a pack before it is subscribed to. */
export type FirstSight = {
  readonly feed: string
  readonly publisher: string
  readonly approvers: readonly string[]
  readonly needs: number
  readonly count: number
  readonly languages: readonly { readonly lang: string; readonly count: number }[]
  /** The link carried the fingerprint, and it is this one. */
  readonly pinned: boolean
  readonly host?: string
}

/** One revision that the agent has not acknowledged. */
export type News = {
  readonly feed: string
  readonly publisher: string
  readonly revision: number
  readonly at: number
  readonly severity: 'correct-now' | 'routine'
  /** May be empty. */
  readonly note: string
  readonly items: readonly ChangedItem[]
  /** How many more have changed than are listed. */
  readonly more: number
}

export type ChangedItem = {
  readonly id: string
  readonly title: string
  readonly lang: Item['lang']
  readonly kind: PackItem['kind']
  /** Bodies: without the first it is new, without the second it is gone. */
  readonly before?: string
  readonly after?: string
  /** What it has become. */
  readonly standing?: 'held' | 'withdrawn'
  readonly hold?: Hold
  /** When it may be sent, where that has changed; in seconds, as it was signed. */
  readonly validity?: Validity
}
