import { validUntil } from './head.ts'
import type { Feed } from './read-feed.ts'
import type { Refusal } from './refusal.ts'
import { namesOf } from './root.ts'
import type { StampHold } from './shapes.ts'
import type { Step } from './step.ts'

/** What a verified feed is, for people and for programs. */
export type Report = {
  readonly ok: true
  readonly publisher: string
  readonly feed: string
  readonly sealed: boolean
  readonly root: number
  readonly approvers: readonly string[]
  readonly needs: number
  readonly signedBy: readonly string[]
  readonly revision: number
  readonly issued: number
  readonly validUntil: number
  readonly staleSince?: number
  readonly urgent?: number
  readonly count: number
  readonly kinds: Readonly<Record<string, number>>
  readonly languages: Readonly<Record<string, number>>
  readonly whole: { readonly stored: number; readonly plain: number }
  readonly steps: readonly { from: number; changed: number; gone: number; stored: number }[]
  readonly note: string
  /** Why browsers must be allowed to read from this host. */
  readonly hindrance?: string
  readonly stamp?: {
    readonly number: number
    readonly signedBy: readonly string[]
    readonly holds: readonly StampHold[]
  }
}

export type RefusalReport = {
  readonly ok: false
  readonly refusal: { readonly kind: string; readonly file: string; readonly reason: string }
}

export function reportOf({ root, head, items, staleSince }: Feed, steps: readonly Step[]): Report {
  const { stamp, urgent } = head
  return {
    ok: true,
    publisher: root.publisher,
    feed: root.id,
    sealed: root.sealed === true,
    root: root.version,
    approvers: namesOf(root, root.approve.members),
    needs: root.approve.needs,
    signedBy: namesOf(root, head.signedBy),
    revision: head.revision,
    issued: head.issued,
    validUntil: validUntil(head),
    ...(staleSince === undefined ? {} : { staleSince }),
    ...(urgent === undefined ? {} : { urgent }),
    count: head.count,
    kinds: countBy(items.map(({ item }) => item.kind)),
    languages: countBy(items.map(({ item }) => item.lang)),
    whole: { stored: head.whole[1], plain: head.whole[2] },
    steps: steps.map(({ from, puts, gone }, at) => ({
      from,
      changed: puts.length,
      gone: gone.length,
      stored: head.steps[at]?.[2] ?? 0,
    })),
    note: steps[0]?.notes.at(-1)?.note ?? '',
    ...(stamp ? { stamp: { number: stamp.number, signedBy: namesOf(root, stamp.signedBy), holds: stamp.holds } } : {}),
  }
}

export const refusalReport = ({ kind, file, message }: Refusal): RefusalReport => ({
  ok: false,
  refusal: { kind, file, reason: message },
})

/** The most frequent first. */
function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const)
  return Object.fromEntries(counts.sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)))
}
