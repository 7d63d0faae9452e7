import { stem } from '../text/stem.ts'
import { wordsIn } from '../text/words.ts'

/** A title, read once for many searches. */
export type TitleWords = readonly TitleWord[]
type TitleWord = { readonly folded: string; readonly han: boolean; readonly root: string }

export const readTitle = (title: string): TitleWords =>
  wordsIn(title).map(({ folded, han }) => ({ folded, han, root: han ? folded : stem(folded) }))

/** What is asked for, with the stems of its terms. */
export type Said = readonly { readonly term: string; readonly root: string }[]

export const sayingTerms = (terms: readonly string[]): Said => terms.map((term) => ({ term, root: stem(term) }))

/**
 * How much of a title is said, from 0 to 1: its letters, in whatever order the words come. Of titles that have all that was asked
 * for, the one with least besides is meant; of a word begun, what is typed of it counts.
 */
export function saidOfTitle(title: TitleWords, said: Said): number {
  let letters = 0
  let saidLetters = 0
  for (const word of title) {
    letters += word.folded.length
    saidLetters += word.han ? saidOfRun(word.folded, said) : saidOfWord(word, said)
  }
  return letters === 0 ? 0 : saidLetters / letters
}

function saidOfWord({ folded, root }: TitleWord, said: Said): number {
  let most = 0
  for (const { term, root: its } of said) {
    if (its === root) return folded.length
    if (term.length > most && folded.startsWith(term)) most = term.length
  }
  return most
}

/** The terms of a Chinese question overlap: a character that two of them have is said once. */
function saidOfRun(run: string, said: Said): number {
  const isSaid = new Uint8Array(run.length)
  for (const { term } of said)
    for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + 1)) isSaid.fill(1, at, at + term.length)
  return isSaid.reduce((sum, one) => sum + one, 0)
}
