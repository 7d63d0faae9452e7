import { fold } from './fold.ts'

/** A word of a text and where it stands in the text as written. */
export type Word = { readonly folded: string; readonly begin: number; readonly end: number; readonly han: boolean }

const words = /\p{Script=Han}+|[[\p{L}\p{N}\p{M}]--\p{Script=Han}]+/gv
const han = /^\p{Script=Han}/u

/** The words of a text; a run of Chinese characters, which knows no spaces, is one. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(words), (match) => ({
    folded: fold(match[0]),
    begin: match.index,
    end: match.index + match[0].length,
    han: han.test(match[0]),
  }))

/** What a search asks for: its folded words, and of Chinese each pair of neighbours, or a character that stands alone. */
export function termsOf(text: string): string[] {
  return wordsIn(text).flatMap(({ folded, han: isHan }) => (isHan ? pairs(folded) : [folded]))
}

/** What an index holds of a text: what a search may ask for, and each Chinese character by itself. */
export const indexTermsOf = (text: string): string[] =>
  wordsIn(text).flatMap(({ folded, han: isHan }) => (isHan ? [...new Set([...pairs(folded), ...folded])] : [folded]))

function pairs(run: string): string[] {
  const characters = Array.from(run)
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
