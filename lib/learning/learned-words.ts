import { type AgeLimit, isTooOld } from '../base/age-limit.ts'
import { stem } from '../text/stem.ts'

/** The words of the messages that one reply was used for, as one agent's browser remembers them. */
export type LearnedRow = {
  readonly id: string
  /** How many messages. */
  readonly uses: number
  readonly words: Readonly<Record<string, LearnedWord>>
}

/** `last`: when it was heard last, in milliseconds since 1970. */
export type LearnedWord = { readonly times: number; readonly last: number }

/** What a word of a message says of the items it was heard for. */
export type Learned = ReadonlyMap<string, readonly { readonly id: string; readonly impact: number }[]>

/** Of one reply: some three messages' worth. */
const mostWords = 150
/** From here on older messages count half, so that what customers write today outweighs what they wrote in spring. */
const mostUses = 40

/** With one more message. */
export function learn(row: LearnedRow | undefined, id: string, words: readonly string[], now: number): LearnedRow {
  const before = halvedIfFull(row)
  const all: Record<string, LearnedWord> = { ...before?.words }
  for (const word of words) all[word] = { times: (before?.words[word]?.times ?? 0) + 1, last: now }
  const kept = Object.entries(all)
    .sort(([, a], [, b]) => b.times - a.times || b.last - a.last)
    .slice(0, mostWords)
  return { id, uses: (before?.uses ?? 0) + 1, words: Object.fromEntries(kept) }
}

/** Without what is too old; undefined where that is all. */
export function forgetOld({ id, uses, words }: LearnedRow, limit: AgeLimit): LearnedRow | undefined {
  const kept = Object.entries(words).filter(([, { last }]) => !isTooOld(last, limit))
  return kept.length === 0 ? undefined : { id, uses, words: Object.fromEntries(kept) }
}

function halvedIfFull(row: LearnedRow | undefined): LearnedRow | undefined {
  if (!row || row.uses < mostUses) return row
  const words = Object.entries(row.words).map(([word, { times, last }]) => [word, { times: times / 2, last }] as const)
  // What was heard but once among so many tells nothing.
  return { ...row, uses: row.uses / 2, words: Object.fromEntries(words.filter(([, { times }]) => times > 0.5)) }
}

/** A word heard for a reply in every message is worth this many times a word of its body. Measured over the messages of the bench. */
const worth = 10
/** As in the index: what says half of all that can be said. */
const halfWorth = 6

/** A word that comes with a reply again and again says more; one of many words that came once says little. */
export function learnedFrom(rows: readonly LearnedRow[]): Learned {
  const heard = new Map<string, { readonly id: string; readonly impact: number }[]>()
  for (const row of rows)
    for (const [word, { times }] of Object.entries(row.words)) {
      const weight = (worth * times) / Math.sqrt(row.uses)
      const impact = Math.max(1, Math.round((255 * weight) / (weight + halfWorth)))
      const before = heard.get(word)
      if (before) before.push({ id: row.id, impact })
      else heard.set(word, [{ id: row.id, impact }])
    }
  return heard
}

/** What a folded word of a message is remembered under: its other forms are the same word. Chinese has none. */
export const learnedKey = (term: string): string => stem(term)
