import { fold } from '../text/fold.ts'
import { isStopWord } from '../text/stop-words.ts'
import { wordsIn } from '../text/words.ts'

/** What is asked for. */
export type Query = {
  /** Folded, as it was typed. */
  readonly whole: string
  readonly terms: readonly string[]
  /** The term that is perhaps not typed to its end yet: it may be the beginning of a longer one. */
  readonly unfinished: string | undefined
  /** A customer's whole message rather than a few words of an agent's. */
  readonly isMessage: boolean
}

/** Nobody types so much to find a reply. */
const mostWords = 5
const mostHan = 8
const mostLetters = 40
/** A question of one or two words, or of a few Chinese characters, may be about any of them. */
const fewWords = 2
const fewHan = 4

/** Longer messages say it in what they begin with, and a pasted document would hold up the next key. */
const mostRead = 4_000

/** A message stays one, however short it is. */
export const readMessage = (message: string): Query => ({
  ...readQuery(message),
  isMessage: true,
  unfinished: undefined,
})

export function readQuery(text: string): Query {
  const whole = fold(text.slice(0, mostRead)).trim()
  const words = wordsIn(whole)
  const latin = words.filter(({ han, folded }) => !han && folded !== '').map(({ folded }) => folded)
  const terms = words.flatMap(({ folded, han }) => (han ? unitsOf(folded) : folded === '' ? [] : [folded]))
  const han = countHan(words)
  const isMessage = latin.length > mostWords || whole.length > mostLetters || han > mostHan
  const unfinished = /[\p{L}\p{N}]$/u.test(whole) && !/\s$/u.test(text) ? terms.at(-1) : undefined
  const telling =
    latin.length > fewWords || han > fewHan
      ? terms.filter((term) => !isStopWord(term) || (term === unfinished && !isMessage))
      : terms
  return { whole, terms: [...new Set(telling.length > 0 ? telling : terms)], unfinished, isMessage }
}

const countHan = (words: ReturnType<typeof wordsIn>): number =>
  words.filter(({ han }) => han).reduce((sum, { folded }) => sum + folded.length, 0)

/** Each character of a run, and each pair of neighbours. */
function unitsOf(run: string): string[] {
  const characters = Array.from(run)
  return characters.flatMap((character, at) =>
    at === 0 ? [character] : [`${characters[at - 1]}${character}`, character],
  )
}
