import type { Item } from './item.ts'
import { type Instant, isBarred, type StandingNow, standingAt } from './standing.ts'

/** What stands against sending a letter, and the part of it that this stands against: the reply, or a snippet in it. */
export type Guard = { readonly standing: Against; readonly part: Item }
type Against = Exclude<StandingNow, { kind: 'current' }>

/** The gravest of what stands against the parts of a letter; undefined where nothing does. */
export function guardOf(parts: readonly Item[], now: Instant): Guard | undefined {
  const guards = parts.flatMap((part): Guard[] => {
    const standing = standingAt(part, now)
    return standing.kind === 'current' ? [] : [{ standing, part }]
  })
  return guards.reduce<Guard | undefined>(
    (worst, guard) => (worst && gravity(worst.standing) >= gravity(guard.standing) ? worst : guard),
    undefined,
  )
}

/** The letter can't be sent, whatever the agent says. */
export const bars = ({ standing }: Guard): boolean => isBarred(standing)

const gravity = (standing: Against): number =>
  standing.kind === 'expired' && standing.blocks ? 1.5 : grades[standing.kind]

const grades: Readonly<Record<Against['kind'], number>> = { expired: 1, 'not-yet': 2, held: 3, withdrawn: 4 }
