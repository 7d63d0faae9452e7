import type { Inline } from '../compose/tree.ts'
import type { Run } from './align.ts'
import type { Match } from './find-pattern.ts'
import { isLineEnd, type Letters, sourceOf, weightOf } from './letters.ts'
import { cursorName, type Pattern, patternsOf, type Token } from './pattern.ts'
import type { WrittenSentence } from './read-sentences.ts'

/** What can go into the place of the old words, with what was filled in at their very end. */
type Fitting = { readonly news: readonly WrittenSentence[]; readonly values: ReadonlyMap<string, string> }

type Place = {
  readonly run: Run
  readonly olds: readonly WrittenSentence[]
  /** Where each sentence of the run stands. */
  readonly parts: readonly Match[]
  readonly letters: Letters
  /** Another sentence of the same text begins right behind. */
  readonly beginsAgain: boolean
}

/** Undefined where it is not sure what takes the place of what, or where the old words end. */
export function fitInto({ run, olds, parts, letters, beginsAgain }: Place): Fitting | undefined {
  const places = [...run.olds.map((old) => olds[old]?.place), ...run.news.map(({ place }) => place)]
  const isOnePlace = places[0] !== undefined && places.every((place) => place === places[0])
  if (run.isWide || !isOnePlace || run.news.length === 0) return undefined
  const first = parts[0]?.pattern ?? []
  const last = parts.at(-1)
  if (!last) return undefined
  const begun = withoutFirst(run.news, first.at(0))
  const news = begun && withoutLast(begun, last.pattern.at(-1))
  if (!news) return undefined
  const end = endOf(last, letters)
  if (!end) return { news, values: new Map() }
  // What is filled in right before a full stop may have one in it, and then the end is not here.
  const isEnd = beginsAgain || isLineEnd(letters, last.to) || hasSameEnd(last.pattern, run.news)
  return isEnd ? { news, values: new Map([end]) } : undefined
}

/**
 * Nobody knows where what is filled in at the beginning begins. It stays where it is, if the new sentence begins with it too, which is
 * written without it then.
 */
function withoutFirst(
  news: readonly WrittenSentence[],
  token: Token | undefined,
): readonly WrittenSentence[] | undefined {
  if (token?.kind !== 'gap') return news
  const [sentence, ...rest] = news
  const at = sentence?.inlines.findIndex((inline) => !isBlank(inline)) ?? -1
  if (!sentence || !isMarker(sentence.inlines[at], token.name)) return undefined
  return [{ ...sentence, inlines: sentence.inlines.slice(at + 1) }, ...rest]
}

/** The same of the end. */
function withoutLast(
  news: readonly WrittenSentence[],
  token: Token | undefined,
): readonly WrittenSentence[] | undefined {
  if (token?.kind !== 'gap') return news
  const sentence = news.at(-1)
  const at = sentence?.inlines.findLastIndex((inline) => !isBlank(inline)) ?? -1
  if (!sentence || !isMarker(sentence.inlines[at], token.name)) return undefined
  return [...news.slice(0, -1), { ...sentence, inlines: sentence.inlines.slice(0, at) }]
}

const isBlank = (inline: Inline): boolean =>
  inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '')

const isMarker = (inline: Inline | undefined, name: string | undefined): boolean =>
  inline?.kind === 'cursor' ? name === cursorName : inline?.kind === 'marker' && inline.marker.name === name

/** What is filled in before nothing but a full stop, if the sentence ends so. */
function endOf({ pattern, words }: Match, letters: Letters): readonly [string, string] | undefined {
  const [gap, stop] = pattern.slice(-2)
  const [before, after] = words.slice(-2)
  if (gap?.kind !== 'gap' || stop?.kind !== 'words' || weightOf(stop.letters) > 0) return undefined
  return before && after ? [gap.name ?? '', sourceOf(letters, before.to, after.from)] : undefined
}

function hasSameEnd(pattern: Pattern, news: readonly WrittenSentence[]): boolean {
  const end = (tokens: Pattern) => JSON.stringify(tokens.slice(-2))
  return patternsOf(news.at(-1)?.inlines ?? []).some((fresh) => end(fresh) === end(pattern))
}
