import { leftOut } from '../base/left-out.ts'
import type { Draft } from '../compose/write-draft.ts'
import { align, type Run } from './align.ts'
import type { Match } from './find-pattern.ts'
import { fitInto } from './fit-into.ts'
import { type Letters, lettersOf, sourceOf } from './letters.ts'
import { endsAlone } from './own-line.ts'
import { cursorName, patternsOf } from './pattern.ts'
import { countWords, isApart, isFilled, placesOf, weigh } from './places.ts'
import { hasSwitch, readSentences, type WrittenSentence } from './read-sentences.ts'
import { isKept, valuesIn } from './values.ts'
import { writeCorrection } from './write-correction.ts'

/** A text that went into the draft, and what became of it. Bodies, with their markers. */
export type ChangedText = {
  readonly id: string
  readonly lang: string
  readonly before: readonly string[]
  /** Undefined where none of it may be sent any more. */
  readonly after: string | undefined
}

/** Words in a draft that hold no more. */
export type StaleWords = {
  readonly id: string
  /** Where they stand in the draft, and how. */
  readonly from: number
  readonly to: number
  readonly words: string
  /** What the text says now in their place; undefined where that is nothing, or not known to the last word. */
  readonly instead: Draft | undefined
  /** It can take their place as it is, and there is but one place. */
  readonly fits: boolean
}

/**
 * Sentences of these texts that are not in them any more and still stand in the draft, in order. `standing`: other texts that went
 * into it and still hold; what can be read there of one of them is not stale.
 */
export function findStale(
  draft: string,
  changed: readonly ChangedText[],
  standing: readonly { readonly body: string; readonly lang: string }[] = [],
): readonly StaleWords[] {
  const letters = lettersOf(withoutQuotes(draft))
  const afters = changed.flatMap(({ after, lang }) => (after === undefined ? [] : [{ body: after, lang }]))
  const covered = coveredBy([...standing, ...afters], letters)
  const found = changed.flatMap((text) => text.before.flatMap((body) => staleIn(text, body, letters, covered)))
  const standsOnce = (words: string) => letters.text.indexOf(words) === letters.text.lastIndexOf(words)
  return inOrder(found).map(({ from, to, fits, ...stale }) => {
    const words = sourceOf(letters, from, to)
    return {
      ...stale,
      fits: fits && standsOnce(letters.text.slice(from, to)) && !words.includes(leftOut),
      from: letters.at[from] ?? 0,
      to: (letters.at[to - 1] ?? 0) + 1,
      words: words.replaceAll(leftOut, ' '),
    }
  })
}

/** What somebody answers to was sent long ago. Characters stay in their places. */
const withoutQuotes = (draft: string): string => draft.replaceAll(/^>.*$/gm, (line) => leftOut.repeat(line.length))

/** For each letter, whether it stands there as a word of one of these texts. */
function coveredBy(
  texts: readonly { readonly body: string; readonly lang: string }[],
  letters: Letters,
): Readonly<Uint8Array> {
  const covered = new Uint8Array(letters.text.length)
  const sentences = texts.flatMap(({ body, lang }) => readSentences(body, lang) ?? [])
  for (const match of placesOf(sentences, letters, isFilled).flat())
    for (const { from, to } of match.words) covered.fill(1, from, to)
  return covered
}

/** By letters. */
type Found = Omit<StaleWords, 'words'>

function staleIn({ id, lang, after }: ChangedText, body: string, letters: Letters, covered: Readonly<Uint8Array>) {
  const olds = readSentences(body, lang) ?? []
  const news = after === undefined ? [] : readSentences(after, lang)
  // A text that can't be read can't be compared.
  if (!news) return []
  const said = placesOf(olds, letters)
  const isStale = (match: Match) => !isCovered(match, covered)
  if (after === undefined)
    return tellingOnes(olds, said)
      .filter(isStale)
      .map((match) => lost(id, match))
  const values = valuesOf(said, letters)
  return align(olds, news).flatMap((run) => {
    const wholes = run.olds.length > 1 ? chains(run.olds.map((old) => said[old] ?? [])) : []
    const singles = run.olds.flatMap((old) => said[old] ?? []).filter((match) => !isInside(match, wholes))
    return [...wholes, ...singles.map((match) => [match])]
      .filter((parts) => parts.some(isStale))
      .map((parts) => correct({ id, lang, run, olds, said, values, letters }, parts))
  })
}

/** A current text explains it at least as well. */
const isCovered = (match: Match, covered: Readonly<Uint8Array>): boolean =>
  covered.subarray(match.from, match.to).reduce((sum, one) => sum + one, 0) >= countWords(match)

/** Less than this may be anybody's: a greeting, a thank you. */
const leastTelling = 12

/** Of a text that is wrong as a whole, the sentences that can only come from it. */
function tellingOnes(sentences: readonly WrittenSentence[], said: readonly (readonly Match[])[]): readonly Match[] {
  const most = Math.max(0, ...sentences.flatMap(({ inlines }) => patternsOf(inlines).map(weigh)))
  return said.flat().filter(({ pattern }) => weigh(pattern) >= Math.min(leastTelling, most))
}

const lost = (id: string, { from, to }: Match): Found => ({ id, from, to, instead: undefined, fits: false })

/** Where all of these sentences stand one after the other. */
function chains([first, ...rest]: readonly (readonly Match[])[]): readonly (readonly Match[])[] {
  return (first ?? []).flatMap((begin) => {
    const chain = [begin]
    for (const matches of rest) {
      const next = matches.find(({ from }) => from === chain.at(-1)?.to)
      if (!next) return []
      chain.push(next)
    }
    return [chain]
  })
}

const isInside = (match: Match, wholes: readonly (readonly Match[])[]): boolean => wholes.flat().includes(match)

/** What the same marker stands for in all of the draft, if it is one thing. What was typed at the cursor belongs to its sentence. */
function valuesOf(said: readonly (readonly Match[])[], letters: Letters): ReadonlyMap<string, string> {
  const all = said.flat().flatMap((match) => [...valuesIn(match, letters)].filter(([name]) => name !== cursorName))
  const byName = Map.groupBy(all, ([name]) => name)
  return new Map(
    Array.from(byName.values()).flatMap(([first, ...more]) =>
      first && more.every(([, value]) => value === first[1]) ? [first] : [],
    ),
  )
}

type Comparison = {
  readonly id: string
  readonly lang: string
  readonly run: Run
  readonly olds: readonly WrittenSentence[]
  readonly said: readonly (readonly Match[])[]
  readonly values: ReadonlyMap<string, string>
  readonly letters: Letters
}

function correct({ id, lang, run, olds, said, values, letters }: Comparison, parts: readonly Match[]): Found {
  const [from, to] = [parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0]
  const standing = run.olds.filter((old) => said[old]?.some((match) => parts.includes(match)))
  const places = standing.map((old) => olds[old]?.place)
  if (!isDecided(run.news, places)) return { id, from, to, instead: undefined, fits: false }
  const own = new Map([...values, ...parts.flatMap((match) => [...valuesIn(match, letters)])])
  const isWhole = parts.length === run.olds.length
  const beginsAgain = said.flat().some((match) => match.from === to)
  const isAlone = parts.every((match) => endsAlone(match, letters))
  const fitting = isWhole && isAlone ? fitInto({ run, olds, parts, letters, beginsAgain }) : undefined
  if (fitting) {
    const filled = new Map([...own, ...fitting.values])
    const instead = writeCorrection(fitting.news, filled, lang)
    const losesNothing = parts.every((match) => isKept(match, letters, fitting.news, filled))
    if (losesNothing && instead) return { id, from, to, instead, fits: true }
  }
  return { id, from, to, instead: writeCorrection(run.news, own, lang), fits: false }
}

/** No tag in them is left to decide; and of one around them it is known by what stands in the draft. */
const isDecided = (news: readonly WrittenSentence[], places: readonly WrittenSentence['place'][]): boolean =>
  news.every(
    (sentence) => sentence.place !== undefined && ['', ...places].includes(sentence.place) && !hasSwitch(sentence),
  )

/** None inside another: one that can be replaced before one that can't, a longer one before a shorter. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  const best = [...found].sort((a, b) => Number(b.fits) - Number(a.fits) || b.to - b.from - (a.to - a.from))
  for (const stale of best) if (kept.every((other) => isApart(stale, other))) kept.push(stale)
  return kept.sort((a, b) => a.from - b.from)
}
