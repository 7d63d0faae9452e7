import { wordsIn } from '../text/words.ts'

/** What was searched for and not found, as one agent's browser remembers it. */
export type UnansweredRow = {
  /** The search, folded: two that differ in nothing else are one. */
  readonly key: string
  /** As it was typed last. */
  readonly text: string
  readonly times: number
  /** In milliseconds since 1970. */
  readonly last: number
}

/** What nobody searched for for so long is forgotten; in milliseconds. */
export const rememberedFor = 90 * 24 * 60 * 60 * 1000

const addresses = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+/gi
const withDigits = /\S*\p{N}\S*/gu
const shortest = 3
const longest = 120

/** A search as it may be remembered: without addresses and numbers. Undefined where nothing is left to ask. */
export function questionIn(query: string): Pick<UnansweredRow, 'key' | 'text'> | undefined {
  const text = query
    .replaceAll(addresses, ' ')
    .replaceAll(withDigits, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
  const words = wordsIn(text)
  const key = words.map(({ folded }) => folded).join(' ')
  const enough = key.length >= shortest || words.some(({ han }) => han)
  return enough ? { key, text } : undefined
}
