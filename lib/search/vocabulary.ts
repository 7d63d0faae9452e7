import { firstNotBefore } from '../base/sorted.ts'
import { slipsFor } from '../text/edit-distance.ts'
import { shortestStem, stem } from '../text/stem.ts'
import { synonymStems } from '../text/synonyms.ts'
import { nearestTerms } from './nearest-terms.ts'
import { createTypoSearch, type TypoSearch } from './typos.ts'

/** A term of the index, by its place among them, and how much of the asked term's worth it has. */
export type Meaning = { readonly term: number; readonly worth: number }

/** How a term was asked for. */
export type Asking = { readonly unfinished: boolean; readonly isMessage: boolean }

export type Vocabulary = {
  readonly meaningsOf: (asked: string, asking: Asking) => readonly Meaning[]
  /** Other words for the same. */
  readonly synonymsOf: (asked: string) => readonly Meaning[]
  /** The terms most like one that means nothing here. */
  readonly nearTo: (asked: string) => readonly Meaning[]
}

/** What another word is worth, measured over the queries of the bench. */
const worths = {
  /** Another form of the same word. */
  stem: 0.85,
  synonym: 0.5,
  /** A word that begins so: of the word being typed, and of a word before it, which people shorten. */
  unfinished: 0.9,
  shortened: 0.7,
  slips: [0, 0.7, 0.5],
  /** A slip in a word whose end is still to come. */
  slippedBeginning: 0.85,
} as const
/** How much of it a word keeps that is much longer than what was typed of it. */
const leastOfLonger = 0.55
/** One letter begins a large part of a vocabulary. */
const mostBeginnings = 4_000
/** How much longer than its stem a word can be: `-erne`, and a doubled letter before it. */
const longestEnding = 5
/** In a message, a short word's other forms are other words. */
const shortestForm = 4

export function createVocabulary(terms: readonly string[]): Vocabulary {
  // Half of all searches have no slip in them, and the first key is not to wait for what only a slip needs.
  let typos: TypoSearch | undefined
  const find = (term: string) => firstNotBefore(terms, term)

  /** Every form of a word, but for the one that was asked for. */
  function* forms(root: string, exact: number, worth: number): Generator<Meaning> {
    for (let at = find(root); terms[at]?.startsWith(root); at++) {
      const term = terms[at] as string
      if (at !== exact && term.length <= root.length + longestEnding && stem(term) === root) yield { term: at, worth }
      // The root itself stands first. Of one letter, every word that begins with it would be asked for its stem.
      if (root.length < shortestStem) return
    }
  }

  function* beginnings(asked: string, from: number, top: number): Generator<Meaning> {
    for (let at = from; at < from + mostBeginnings && terms[at]?.startsWith(asked); at++) {
      const share = asked.length / (terms[at] as string).length
      yield { term: at, worth: top * (leastOfLonger + (1 - leastOfLonger) * share) }
    }
  }

  function* slipped(asked: string, open: boolean): Generator<Meaning> {
    if (someNumber.test(asked)) return
    typos ??= createTypoSearch(terms)
    for (const { term, slips, longer } of typos.find(asked, slipsFor(asked), open))
      yield { term, worth: (worths.slips[slips] ?? 0) * (longer ? worths.slippedBeginning : 1) }
  }

  return {
    meaningsOf(asked, { unfinished, isMessage }) {
      const at = find(asked)
      const isKnown = terms[at] === asked
      const found: Meaning[] = isKnown ? [{ term: at, worth: 1 }] : []
      if (isHan(asked)) return found
      if (!isMessage || asked.length >= shortestForm) found.push(...forms(stem(asked), isKnown ? at : -1, worths.stem))
      if (!isMessage || (unfinished && !isKnown))
        found.push(...beginnings(asked, isKnown ? at + 1 : at, unfinished ? worths.unfinished : worths.shortened))
      // Each costs a walk through the vocabulary: a customer's slip is looked for only where the word means nothing else, and a slip
      // in a word that is still to go on only where no word goes on from what was typed.
      if (!isKnown && (!isMessage || found.length === 0))
        found.push(...slipped(asked, unfinished && !isMessage && found.length === 0))
      return found
    },
    synonymsOf: (asked) => synonymStems(asked).flatMap((root) => [...forms(root, -1, worths.synonym)]),
    nearTo: (asked) => nearestTerms(terms, asked).map(({ term, likeness }) => ({ term, worth: likeness })),
  }
}

/** A number, or a code made of one, is another one with one other digit: no slip. */
const someNumber = /\d{3}/

const someHan = /\p{Script=Han}/u
export const isHan = (term: string): boolean => someHan.test(term)
