import { bars, type Guard } from '../lib/replies/guard.ts'
import type { WordKey } from '../lib/words/en.ts'
import type { Words } from '../lib/words/words.ts'
import { wordMoment } from './word-moment.ts'

type Kind = Guard['standing']['kind']

/** How a standing is marked: withdrawn is the one that was wrong. */
export const marks: Readonly<Record<Kind, { readonly word: WordKey; readonly grave: boolean }>> = {
  withdrawn: { word: 'row.withdrawn', grave: true },
  held: { word: 'row.held', grave: false },
  'not-yet': { word: 'row.notYet', grave: false },
  expired: { word: 'row.expired', grave: false },
}

/** Since when, or from when. */
export function wordStanding({ standing }: Guard, now: number, { say, language }: Words): string {
  const moment = momentOf(standing)
  if (moment === undefined) return say(marks[standing.kind].word)
  return say(standings[standing.kind], { when: wordMoment(moment, now, language) })
}

const standings: Readonly<Record<Kind, WordKey>> = {
  withdrawn: 'standing.withdrawn',
  held: 'standing.held',
  'not-yet': 'standing.notYet',
  expired: 'standing.expired',
}

/** Why nothing was inserted or copied. */
export function wordGuard(guard: Guard, now: number, { say, language }: Words): string {
  const { standing } = guard
  const moment = momentOf(standing)
  const when = moment === undefined ? '' : wordMoment(moment, now, language)
  return say(bars(guard) ? barred[standing.kind] : 'outcome.expired', { when })
}

const barred: Readonly<Record<Kind, WordKey>> = {
  withdrawn: 'outcome.withdrawn',
  held: 'outcome.held',
  'not-yet': 'outcome.notYet',
  expired: 'outcome.expiredBlocked',
}

function momentOf(standing: Guard['standing']): number | undefined {
  switch (standing.kind) {
    case 'not-yet':
      return standing.from
    case 'expired':
      return standing.since
    default:
      return standing.hold?.since
  }
}
