import type { LinkRefusal } from '../packs/link.ts'
import type { Synced, SyncRefusal } from './sync-pack.ts'

/** Where somebody wants to follow a pack from. */
export type Wish =
  | { readonly kind: 'link'; readonly link: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'folder'; readonly folder: FileSystemDirectoryHandle }

/** What a page has the worker do. One after the other; `stop` ends what goes on. */
export type Order =
  | Errand
  /** Reads a pack whole, and shows whose it is; `follow` then takes it. One that is followed already is brought up to date. */
  | { readonly kind: 'look'; readonly wish: Wish }
  | { readonly kind: 'follow' }
  | { readonly kind: 'stop' }

/** What is done without anybody looking. */
export type Errand =
  | { readonly kind: 'sync'; readonly feed: string; readonly checkRoot: boolean }
  /** Follows a pack that the organisation has set: whose it is, the link says. */
  | { readonly kind: 'adopt'; readonly link: string }

/** What an agent is shown before following a pack. */
export type Sight = {
  readonly feed: string
  readonly isPinned: boolean
  readonly publisher: string
  readonly approvers: readonly string[]
  readonly needs: number
  readonly count: number
  /** How many replies and snippets there are in each language, the most first. */
  readonly languages: readonly { readonly lang: string; readonly count: number }[]
  readonly host?: string
}

export type News =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number | undefined }
  | { readonly kind: 'seen'; readonly sight: Sight }
  | { readonly kind: 'synced'; readonly feed: string; readonly synced: Synced; readonly kept: Kept | undefined }
  | {
      readonly kind: 'refused'
      readonly feed?: string
      readonly refusal: SyncRefusal | LinkRefusal | NoAnswer
      /** SHA-256 of the `head.json` that was read for it, base64url. */
      readonly head?: string
    }

/** Nobody answered at this address whom the browser lets us hear: perhaps it has to allow the host first. */
export type NoAnswer = { readonly kind: 'no-answer'; readonly address: string }

/** What ends a sync. */
export type Done = Extract<News, { kind: 'synced' | 'refused' }>

/** What is to be noted of a feed besides its library. */
export type Kept = {
  readonly address?: string
  /** It is in a folder. */
  readonly folder?: true
  /** SHA-256 of the `head.json` that was read for it, base64url: it says what is here. */
  readonly head: string
  /** When the newest "correct now" of the last hour came in, in milliseconds. */
  readonly urgentAt?: number
}
