import { fold } from './fold.ts'

/** A word of a text and where it stands in the text as written. */
export type Word = { readonly folded: string; readonly begin: number; readonly end: number; readonly han: boolean }

const anyWord = /[\p{L}\p{N}\p{M}]+/gu
const someHan = /\p{Script=Han}/u
/** "7天无理由退货" is one run of letters and digits to Unicode, and three words to a reader. */
const hanOrNot = /\p{Script=Han}+|\P{Script=Han}+/gu

/** The words of a text; a run of Chinese characters, which knows no spaces, is one. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(anyWord)).flatMap((run) =>
    someHan.test(run[0])
      ? Array.from(run[0].matchAll(hanOrNot), (part) => asWord(part[0], run.index + part.index, someHan.test(part[0])))
      : [asWord(run[0], run.index, false)],
  )

const asWord = (word: string, begin: number, han: boolean): Word => ({
  folded: fold(word),
  begin,
  end: begin + word.length,
  han,
})

/** What a search asks for: its folded words, and of Chinese each pair of neighbours, or a character that stands alone. */
export const termsOf = (text: string): string[] => cutTerms(text, pairs)

/** What an index holds of a text: what a search may ask for, and each Chinese character by itself. */
export const indexTermsOf = (text: string): string[] => cutTerms(text, (run) => [...new Set([...pairs(run), ...run])])

/** Nobody asks where a term stands, so the whole text is folded in one go. */
function cutTerms(text: string, cutHan: (run: string) => string[]): string[] {
  const terms: string[] = []
  for (const [run] of fold(text).matchAll(anyWord)) {
    if (!someHan.test(run)) terms.push(run)
    else for (const [part] of run.matchAll(hanOrNot)) terms.push(...(someHan.test(part) ? cutHan(part) : [part]))
  }
  return terms
}

function pairs(run: string): string[] {
  const characters = Array.from(run)
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}
