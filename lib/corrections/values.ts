import { allInlines, type Inline } from '../compose/tree.ts'
import { type Match, seek } from './find-pattern.ts'
import { isLineEnd, type Letters, sourceOf, weightOf } from './letters.ts'
import { cursorName, type Gap } from './pattern.ts'
import type { WrittenSentence } from './read-sentences.ts'

/** What stands in the draft for the markers of a sentence, and at its cursor, as far as it is sure where each begins and ends. */
export function valuesIn(match: Match, letters: Letters): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const { gap, value, next } of filledIn(match, letters)) {
    if (gap.name === undefined || canBeLonger(match, next, letters)) continue
    if (isStop(match, next) && !isLineEnd(letters, match.to)) continue
    if (isOneValue(value)) values.set(gap.name, value)
  }
  return values
}

/** `next`: which of its words come behind. */
type Filled = { readonly gap: Gap; readonly value: string; readonly next: number }

/** What stands between the words of a sentence. */
function filledIn({ pattern, words }: Match, letters: Letters): readonly Filled[] {
  return pattern.flatMap((gap, at): readonly Filled[] => {
    const next = pattern.slice(0, at).filter(({ kind }) => kind === 'words').length
    const [before, after] = [words[next - 1], words[next]]
    return gap.kind === 'gap' && before && after ? [{ gap, value: sourceOf(letters, before.to, after.from), next }] : []
  })
}

/**
 * Whether whatever the agent filled in, or wrote among it, is said again by new sentences that have these values. What is not is nobody's
 * to delete.
 */
export function isKept(
  match: Match,
  letters: Letters,
  news: readonly WrittenSentence[],
  values: ReadonlyMap<string, string>,
): boolean {
  const names = new Set(news.flatMap(({ inlines }) => namesIn(inlines)))
  return filledIn(match, letters).every(({ gap: { name, inAddress }, value }) => {
    if (value === '' || inAddress) return isEncoded(value)
    return name !== undefined && names.has(name) && values.get(name) === value && isOneValue(value)
  })
}

/** Not those in addresses, which show no value as it was. */
const namesIn = (inlines: readonly Inline[]): readonly string[] =>
  Array.from(allInlines(inlines)).flatMap((inline) => {
    if (inline.kind === 'cursor') return [cursorName]
    return inline.kind === 'marker' ? [inline.marker.name] : []
  })

/** As it stands in an address. */
const isEncoded = (value: string): boolean => /^[!-~]*$/.test(value)

/** Whether these words stand once more before the next ones, so that what was filled in may reach to there. */
function canBeLonger({ pattern, words }: Match, at: number, letters: Letters): boolean {
  const [here, next] = [words[at], words[at + 1]]
  const token = pattern.filter(({ kind }) => kind === 'words')[at]
  if (!here || !next || token?.kind !== 'words') return false
  return seek(token, letters, here.from + 1, next.from) >= 0
}

/** A full stop at the end may be one that was filled in. */
const isStop = ({ pattern, words }: Match, at: number): boolean => {
  const last = pattern.at(-1)
  return at === words.length - 1 && last?.kind === 'words' && weightOf(last.letters) === 0
}

/** Whether nothing that seems to be filled in holds more than one could have filled in there. */
export const isPlain = ({ words }: Match, letters: Letters): boolean =>
  words.every(({ to }, at) => isOneValue(sourceOf(letters, to, words[at + 1]?.from ?? to)))

/** Of whatever goes over a line or the end of a sentence, a part was written there by the agent. */
export const isOneValue = (value: string): boolean => !/\n|[!?。！？]|[\p{L}\p{N}]{4}\.\s+\p{Lu}/u.test(value)
