import type { PackWords } from '../../lib/words/pack-words.ts'

/** As short as it can be said: today the time, "14:02", else the day, "24 Nov", with its year when that is another. */
export function wordSince(at: number, now: number, { say, language }: PackWords): string {
  if (isSameDay(at, now)) return say('moment.time', { time: wordTime(at, language) })
  return wordDay(at, now, language)
}

/** Twenty-four hours, and English days as most of the world writes them: in 24 Nov nobody has to know which comes first. */
const localeOf = (language: PackWords['language']) => (language === 'en' ? 'en-GB' : language)

export const wordTime = (at: number, language: PackWords['language']): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

export function wordDay(at: number, now: number, language: PackWords['language']): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at)
}

export const isSameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString()
