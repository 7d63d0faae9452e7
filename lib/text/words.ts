import { fold } from './fold.ts'
import { eachRun } from './runs.ts'

/** A word of a text and where it stands in the text as written. */
export type Word = { readonly folded: string; readonly begin: number; readonly end: number; readonly han: boolean }

/** The words of a text; a run of Chinese characters, which knows no spaces, is one. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  eachRun(text, (begin, end, han) => words.push({ folded: fold(text.slice(begin, end)), begin, end, han }))
  return words
}

/** What a search asks for: its folded words, and of Chinese each pair of neighbours, or a character that stands alone. */
export const termsOf = (text: string): string[] =>
  wordsIn(text).flatMap(({ folded, han }) => (han ? pairs(Array.from(folded)) : wholeWord(folded)))

/** Accents without a letter fold to nothing. */
const wholeWord = (folded: string): string[] => (folded === '' ? [] : [folded])

const pairs = (characters: readonly string[]): string[] =>
  characters.length === 1
    ? [...characters]
    : characters.slice(1).map((character, at) => `${characters[at]}${character}`)
