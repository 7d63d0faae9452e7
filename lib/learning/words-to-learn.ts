import { isStopWord } from '../text/stop-words.ts'
import { hanPairs, wordsIn } from '../text/words.ts'
import { learnedKey } from './learned-words.ts'

/** Addresses of the web and of mail. */
const addresses = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+/gi
const someDigit = /\p{N}/u
const someCapital = /\p{Lu}/u
const shortest = 2
/** What a message is about stands in fewer. */
const mostWords = 60

/**
 * The words of a message that may be remembered, under the keys that `learnedKey` gives: none of an address, none with a digit,
 * none of these names. Of a word with a capital letter nobody can tell that it names no person, nor of Chinese, which has none:
 * these are taken only if the library's own replies have them.
 */
export function wordsToLearn(
  message: string,
  names: readonly string[],
  isInLibrary: (term: string) => boolean,
): readonly string[] {
  const named = names.flatMap((name) => wordsIn(name)).map(({ folded }) => folded)
  const text = message.replaceAll(addresses, ' ')
  const keys = wordsIn(text).flatMap(({ folded, begin, end, han }) => {
    if (han) return hanPairs(folded).filter((pair) => isInLibrary(pair) && !named.some((name) => name.includes(pair)))
    if (folded.length < shortest || someDigit.test(folded) || isStopWord(folded) || named.includes(folded)) return []
    return someCapital.test(text.slice(begin, end)) && !isInLibrary(folded) ? [] : [learnedKey(folded)]
  })
  return [...new Set(keys)].slice(0, mostWords)
}
