import type { Validity } from '../../lib/replies/validity.ts'
import type { PackWords } from '../../lib/words/pack-words.ts'
import { wordSince } from './word-since.ts'

/** What an item's validity has come to be, in sentences. `now` in milliseconds since 1970. */
export function wordValidity({ validFrom, validUntil, whenExpired }: Validity, now: number, words: PackWords) {
  const { say } = words
  const wordMoment = (moment: number) => ({ when: wordSince(moment * 1000, now, words) })
  const begins = validFrom !== undefined && validFrom * 1000 > now
  return [
    ...(begins ? [say('changes.validFrom', wordMoment(validFrom))] : []),
    ...(validUntil !== undefined
      ? [say(ends[`${whenExpired ?? 'warn'} ${validUntil * 1000 > now ? 'later' : 'now'}`], wordMoment(validUntil))]
      : []),
    ...(!begins && validUntil === undefined ? [say('changes.validAlways')] : []),
  ]
}

const ends = {
  'warn later': 'changes.validUntil',
  'block later': 'changes.validUntilLocked',
  'warn now': 'changes.expired',
  'block now': 'changes.expiredLocked',
} as const
