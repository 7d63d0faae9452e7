import { leftOut } from '../base/left-out.ts'

/** A text without its white space, and where each of its characters stands in the whole. */
export type Letters = { readonly text: string; readonly at: readonly number[]; readonly source: string }

/** The same characters that `lettersOf` gives, from a text that nobody needs the places of. */
export const bare = (text: string): string => fold(text).replaceAll(space, '')

/** Editors differ in how they space a text, and some write quotation marks of their own. */
export function lettersOf(source: string): Letters {
  const folded = fold(source)
  const at = Array.from(folded.matchAll(letter), ({ index }) => index)
  return { text: folded.replaceAll(space, ''), at, source }
}

const spaces = `\\s\\u200B\\u2060\\uFEFF${leftOut}`
const [space, letter] = [new RegExp(`[${spaces}]+`, 'g'), new RegExp(`[^${spaces}]`, 'g')]

/** One character for one, so that places stay. */
const fold = (text: string): string => text.replaceAll(/[‘’‚ʼ]/g, "'").replaceAll(/[“”„«»]/g, '"')

/** Whether a word may begin or end before this character. */
export function isEdge({ text, at }: Letters, place: number): boolean {
  const [before, after] = [at[place - 1], at[place]]
  if (before === undefined || after === undefined || after - before > 1) return true
  return !(isOfAWord(text.charAt(place - 1)) && isOfAWord(text.charAt(place)))
}

/** In these scripts words stand together without a space. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const isOfAWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character) && !unspaced.test(character)

/** How much there is to read in it; a Chinese character says as much as two letters. */
export const weightOf = (text: string): number =>
  Array.from(text.matchAll(/[\p{L}\p{N}]/gu)).reduce((sum, [letter]) => sum + (unspaced.test(letter) ? 2 : 1), 0)

/** The text of the draft between two of its letters, the second not counted. */
export const sourceOf = ({ source, at }: Letters, from: number, to: number): string =>
  from >= to ? '' : source.slice(at[from], (at[to - 1] ?? 0) + 1)

/** Whether nothing else stands in its line before this letter. */
export const isLineEnd = ({ source, at }: Letters, place: number): boolean =>
  at[place] === undefined || source.slice(at[place - 1], at[place]).includes('\n')

/** What stands in its line before this letter. */
export const lineBefore = ({ source, at }: Letters, place: number): string =>
  source.slice(0, at[place]).split('\n').at(-1) ?? ''

/** What stands in the line of the letter before this one, behind that. */
export const lineAfter = ({ source, at }: Letters, place: number): string =>
  source.slice((at[place - 1] ?? -1) + 1).split('\n', 1)[0] ?? ''
