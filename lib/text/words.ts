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

/** Each pair of neighbours in a run of Chinese characters. */
export function hanPairs(run: string): string[] {
  const characters = Array.from(run)
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
