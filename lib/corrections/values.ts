import { type Match, seek } from './find-pattern.ts'
import { isLineEnd, type Letters, sourceOf, weightOf } from './letters.ts'

/** What stands in the draft for the markers of a sentence, as far as it is sure where each begins and ends. */
export function valuesIn(match: Match, letters: Letters): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const { pattern, words } = match
  let at = -1
  for (const token of pattern) {
    if (token.kind === 'words') at += 1
    else if (token.name !== undefined) {
      const [before, after] = [words[at], words[at + 1]]
      if (!before || !after || canBeLonger(match, at + 1, letters)) continue
      if (isStop(match, at + 1) && !isLineEnd(letters, match.to)) continue
      const value = sourceOf(letters, before.to, after.from)
      if (isOneValue(value)) values.set(token.name, value)
    }
  }
  return values
}

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
const isOneValue = (value: string): boolean => !/\n|[!?。！？]|[\p{L}\p{N}]{4}\.\s+\p{Lu}/u.test(value)
