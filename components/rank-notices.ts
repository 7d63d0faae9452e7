import type { ReactNode } from 'react'

export type Notice = {
  readonly id: string
  readonly rank: NoticeRank
  /** Draws it, with the way to the other notices in it where there are others. */
  readonly draw: (more: ReactNode) => ReactNode
}

/** The gravest first: what goes wrong in a draft now, what must not be sent any more, what is going on, and the rest. */
const ranks = ['safety', 'blocked', 'incident', 'reach', 'changed', 'site'] as const
export type NoticeRank = (typeof ranks)[number]

/** Of two with one rank, the one that came first stays in front. */
export const rankNotices = (notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank))
