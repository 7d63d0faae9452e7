import type { ItemProblem } from '../replies/parse-item.ts'
import type { Instant } from '../replies/standing.ts'

/**
 * Why a pack was not taken; what was kept stays as it was. `file` is its name in the feed: `head.json`, `root.2.json`, `o/<hash>`. Of
 * a file that holds a whole feed it is `pack`; and where a revision is made, which no reader would take, it is `whole` or `note`.
 * Each kind of fault and of attack has a kind of its own, so that the screen can say what to do.
 */
export type PackRefusal =
  // The way to it
  /** Nobody answered: no network, a time-out, a server's own fault. Try again later. */
  | { readonly kind: 'unreachable'; readonly file: string }
  /** The host answered that there is no such file. */
  | { readonly kind: 'missing'; readonly file: string }
  /** More bytes than such a file may have, endless ones included. */
  | { readonly kind: 'too-large'; readonly file: string; readonly most: number }
  /** Whoever asked for it cancelled it. */
  | { readonly kind: 'stopped' }
  // What a file is
  /** No JSON: a sign-in page, an error page, half a file, no UTF-8. */
  | { readonly kind: 'not-a-feed'; readonly file: string; readonly line?: number }
  /** JSON that may be read in two ways or holds what no honest text does: a field twice, white space, control characters, lists in lists without end. */
  | { readonly kind: 'not-canonical'; readonly file: string; readonly line?: number }
  /** Written for a later Evenkeel: update it. */
  | { readonly kind: 'newer-format'; readonly file: string; readonly format: number }
  /** A field that is missing, unknown, of another type or out of bounds. */
  | { readonly kind: 'bad-shape'; readonly file: string; readonly field: string }
  /** More signatures, members, holds, items or rotations than a feed may have. */
  | { readonly kind: 'too-many'; readonly file: string; readonly what: string; readonly most: number }
  /** One kind of file in the place of another, such as a root in the place of a head. */
  | { readonly kind: 'wrong-type'; readonly file: string; readonly type: string }
  // Who says so
  /** Fewer of those who must approve have signed than need to: forged, altered, or approved by one of two. */
  | { readonly kind: 'not-approved'; readonly file: string; readonly needs: number; readonly has: number }
  /** A key that would verify anything anybody says. */
  | { readonly kind: 'weak-key'; readonly file: string; readonly member: string }
  /** Another publisher than the one whose fingerprint the agent was given. */
  | { readonly kind: 'wrong-publisher'; readonly expected: string; readonly got: string }
  /** Well signed, but a file of another feed, perhaps by the same people. */
  | { readonly kind: 'wrong-feed'; readonly file: string }
  // When it was said
  /** Older than what is here, or a stamp taken back. */
  | { readonly kind: 'rollback'; readonly file: string; readonly have: number; readonly got: number }
  /** A root that leaves out the one before it. */
  | { readonly kind: 'skipped'; readonly file: string; readonly expected: number; readonly got: number }
  /** Two different files claim the same number: somebody is shown something else. */
  | { readonly kind: 'equivocation'; readonly file: string; readonly number: number }
  /** A later stamp lets go what an earlier one holds; releasing takes a revision. */
  | { readonly kind: 'unheld'; readonly ids: readonly string[] }
  /** Dated more than a day ahead: one of the two clocks is wrong. */
  | { readonly kind: 'from-the-future'; readonly file: string; readonly issued: Instant }
  // What it holds
  /** Not the bytes that the approved head names: damaged on the way, or exchanged. */
  | { readonly kind: 'altered'; readonly file: string }
  /** Files that do not belong together, although each may be genuine: another revision's, or a library the head does not name. */
  | { readonly kind: 'mixed'; readonly file: string }
  /** Would unpack to more than it says, or says more than a text can. */
  | { readonly kind: 'bomb'; readonly file: string }
  /** Twice the same id, or not in order. */
  | { readonly kind: 'out-of-order'; readonly file: string; readonly line: number }
  /** Breaks what an item may be; in which field, as for an import. `line` counts from 1, the header. */
  | {
      readonly kind: 'bad-item'
      readonly file: string
      readonly line: number
      readonly id: string | undefined
      readonly problems: readonly ItemProblem[]
    }
  /** Its replies are encrypted, and the link brought no key, or not this one. */
  | { readonly kind: 'sealed'; readonly file: string; readonly why: 'no-key' | 'does-not-open' }
