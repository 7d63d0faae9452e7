import { hanPairs, wordsIn } from '../text/words.ts'

/** More would be the message again. */
const mostWords = 3

/**
 * The words of a message that speak for a reply, as they are written there: those that say most, in the order of the message. Of
 * Chinese, whole stretches. `said`: what each folded term of the message says for it.
 */
export function matchedWords(message: string, said: ReadonlyMap<string, number>): readonly string[] {
  const found = new Map<string, { readonly text: string; readonly worth: number; readonly begin: number }>()
  const note = (key: string, text: string, worth: number, begin: number) => {
    if (worth > 0 && !found.has(key)) found.set(key, { text, worth, begin })
  }
  for (const { folded, begin, end, han } of wordsIn(message)) {
    const written = message.slice(begin, end)
    if (!han) note(folded, written, said.get(folded) ?? 0, begin)
    else
      for (const { text, worth, offset } of stretchesOf(written, folded, said)) note(text, text, worth, begin + offset)
  }
  return [...found.values()]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostWords)
    .sort((a, b) => a.begin - b.begin)
    .map(({ text }) => text)
}

type Stretch = { readonly text: string; readonly worth: number; readonly offset: number }

/** Neighbouring pairs that are all said are one stretch. Folding leaves Chinese characters their number. */
function stretchesOf(written: string, folded: string, said: ReadonlyMap<string, number>): readonly Stretch[] {
  const characters = Array.from(written)
  const worths = hanPairs(folded).map((pair) => said.get(pair) ?? 0)
  const stretches: Stretch[] = []
  let begin = 0
  for (let at = 0; at <= worths.length; at++) {
    if ((worths[at] ?? 0) > 0) continue
    if (at > begin)
      stretches.push({
        text: characters.slice(begin, at + 1).join(''),
        offset: begin,
        worth: worths.slice(begin, at).reduce((sum, worth) => sum + worth, 0),
      })
    begin = at + 1
  }
  return stretches
}
