import type { Item } from '../replies/item.ts'
import type { Reason } from './find-candidates.ts'
import { matchedWords } from './matched-words.ts'

/** A reply that may answer a message, with the words of the message that say so. */
export type Suggestion = { readonly item: Item; readonly words: readonly string[] }

/** More are a list to search in. */
const mostSuggestions = 5
/** What is much less likely than the best is there by accident. */
const leastLikeness = 0.35
/** One word in common is chance, unless it is what a reply is called or was used for. */
const leastTerms = 2
const impactOfName = 100

/** An item by its place, and how well its words answer: 1 for the best. */
export type Likely = { readonly place: number; readonly likeness: number }
type Explain = (places: readonly number[]) => readonly Reasons[]
type Reasons = ReadonlyMap<string, Reason>

/** Of what is likely, the best first, what can be shown to a person with a reason. */
export function chooseSuggestions(
  message: string,
  likely: readonly Likely[],
  explain: Explain,
): readonly { readonly place: number; readonly words: readonly string[] }[] {
  const places = likely.filter(({ likeness }) => likeness >= leastLikeness).map(({ place }) => place)
  const all = explain(places)
  return places
    .map((place, at) => ({ place, reasons: all[at] as Reasons }))
    .filter(({ reasons }) => isReason(reasons))
    .slice(0, mostSuggestions)
    .map(({ place, reasons }) => ({ place, words: matchedWords(message, sayingOf(reasons)) }))
}

const isReason = (reasons: Reasons): boolean =>
  reasons.size >= leastTerms || [...reasons.values()].some(({ impact }) => impact >= impactOfName)

const sayingOf = (reasons: Reasons): ReadonlyMap<string, number> =>
  new Map(Array.from(reasons, ([term, { rarity, impact }]) => [term, rarity * impact]))
