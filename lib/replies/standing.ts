/** Seconds since 1970: the one form of a moment that everything signed uses. */
export type Instant = number

/** What its publisher says of an item. All of it is absent from what an agent brought in without one. */
export type Standing = {
  readonly status?: Status
  /** Of a held or a withdrawn item: why, and who decides. */
  readonly hold?: Hold
  readonly owner?: string
  readonly approvals?: readonly Approval[]
  readonly validFrom?: Instant
  readonly validUntil?: Instant
  /** `warn`, as without it: may still be inserted after a question. */
  readonly whenExpired?: WhenExpired
}

/** A draft never travels. Held: not to be sent until somebody decides. Withdrawn: not to be sent any more. */
export const statuses = ['approved', 'held', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

export const whenExpired = ['warn', 'block'] as const
export type WhenExpired = (typeof whenExpired)[number]

export type Hold = { readonly reason: string; readonly decides: string; readonly since: Instant }
export type Approval = { readonly by: string; readonly at: Instant }

/** Whether an item may be sent at a moment, and what stands against it. */
export type StandingNow =
  | { readonly kind: 'current' }
  | { readonly kind: 'held' | 'withdrawn'; readonly hold: Hold | undefined }
  | { readonly kind: 'not-yet'; readonly from: Instant }
  | { readonly kind: 'expired'; readonly since: Instant; readonly blocks: boolean }

/** The gravest first: what was withdrawn is not merely expired. */
export function standingAt({ status, hold, validFrom, validUntil, whenExpired }: Standing, now: Instant): StandingNow {
  if (status === 'held' || status === 'withdrawn') return { kind: status, hold }
  if (validFrom !== undefined && now < validFrom) return { kind: 'not-yet', from: validFrom }
  if (validUntil !== undefined && now >= validUntil)
    return { kind: 'expired', since: validUntil, blocks: whenExpired === 'block' }
  return current
}

const current: StandingNow = { kind: 'current' }

/** Nothing of it may go into an answer, whatever the agent says. */
export const isBarred = (standing: StandingNow): boolean =>
  standing.kind !== 'current' && !(standing.kind === 'expired' && !standing.blocks)
