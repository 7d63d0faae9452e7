import type { Instant } from '../lib/replies/standing.ts'
import type { WordLanguage } from '../lib/words/word-language.ts'

/** A moment as people here write it: the time of day alone if it is today, and the year only where it is another. */
export function wordMoment(moment: Instant, now: Instant, language: WordLanguage): string {
  const [date, today] = [new Date(moment * 1000), new Date(now * 1000)]
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  if (date.toDateString() === today.toDateString()) return new Intl.DateTimeFormat(language, time).format(date)
  const year = date.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...year, ...time }).format(date)
}
