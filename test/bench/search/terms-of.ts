import { wordsIn } from '../../../lib/text/words.ts'

/** What our peers are given as tokens: the folded words of a text, and of Chinese each pair of neighbours, or a character that stands alone. */
export const termsOf = (text: string): string[] =>
  wordsIn(text).flatMap(({ folded, han }) => (han ? pairs(Array.from(folded)) : wholeWord(folded)))

/** Accents without a letter fold to nothing. */
const wholeWord = (folded: string): string[] => (folded === '' ? [] : [folded])

const pairs = (characters: readonly string[]): string[] =>
  characters.length === 1
    ? [...characters]
    : characters.slice(1).map((character, at) => `${characters[at]}${character}`)
