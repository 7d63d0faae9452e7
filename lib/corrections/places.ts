import { findAll, type Match, type Span, tightest } from './find-pattern.ts'
import { type Letters, weightOf } from './letters.ts'
import { beginsAlone } from './own-line.ts'
import { type Pattern, patternsOf } from './pattern.ts'
import type { WrittenSentence } from './read-sentences.ts'
import { isPlain } from './values.ts'

/**
 * For each sentence, where it stands. Tight, so that a range never holds more than the sentence; and where two could stand, or one in two
 * ways, the one with the most words of its own does, and one that goes over other sentences last.
 */
export function placesOf(
  sentences: readonly WrittenSentence[],
  letters: Letters,
  suits: (match: Match) => boolean = (match) => isTelling(match) && beginsAlone(match, letters),
): readonly (readonly Match[])[] {
  const all = sentences.flatMap(({ inlines }, sentence) =>
    patternsOf(inlines)
      .flatMap((pattern) => tightest(findAll(pattern, letters)))
      .filter(suits)
      .map((match) => ({
        sentence,
        match,
        rank: countWords(match) + (isPlain(match, letters) ? letters.text.length : 0),
      })),
  )
  const kept: typeof all = []
  for (const one of all.sort((a, b) => b.rank - a.rank))
    if (kept.every(({ match }) => isApart(one.match, match))) kept.push(one)
  kept.sort((a, b) => a.match.from - b.match.from)
  return sentences.map((_, at) => kept.filter(({ sentence }) => sentence === at).map(({ match }) => match))
}

export const isApart = (one: Span, other: Span): boolean => one.to <= other.from || one.from >= other.to

export const countWords = ({ words }: Match): number => words.reduce((sum, { from, to }) => sum + to - from, 0)

/** How much there is to read in its words. */
export const weigh = (pattern: Pattern): number =>
  pattern.reduce((sum, token) => sum + (token.kind === 'words' ? weightOf(token.letters) : 0), 0)

/** A single letter or figure says nothing of where it came from. */
const isTelling = ({ pattern }: Match): boolean => weigh(pattern) > 1

/** Something stands in its blanks: a sentence that had none yet is another. */
export const isFilled = ({ words }: Match): boolean => words.every(({ to }, at) => words[at + 1]?.from !== to)
