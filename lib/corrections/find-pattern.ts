import { isEdge, type Letters } from './letters.ts'
import type { Pattern, Words } from './pattern.ts'

/** Where a sentence stands in a draft, by its letters; `to` is behind the last. */
export type Match = {
  readonly from: number
  readonly to: number
  readonly pattern: Pattern
  /** Where the words of the pattern stand, in order. */
  readonly words: readonly Span[]
}

export type Span = { readonly from: number; readonly to: number }

/** In letters. What is longer than this was not filled into one sentence. */
const longestFill = 300

/** Every place the pattern can begin at, with the nearest end. */
export function findAll(pattern: Pattern, letters: Letters): readonly Match[] {
  const words = pattern.filter((token) => token.kind === 'words')
  const [first, ...rest] = words
  if (!first || words.some((part) => !letters.text.includes(part.letters))) return []
  const failed = new Set<string>()
  const matches: Match[] = []
  for (let from = seek(first, letters, 0); from >= 0; from = seek(first, letters, from + 1)) {
    const span = { from, to: from + first.letters.length }
    const behind = placeRest(rest, span.to, letters, failed)
    if (behind) matches.push({ from, to: behind.at(-1)?.to ?? span.to, pattern, words: [span, ...behind] })
  }
  return matches
}

/** Those of them that hold no other. */
export const tightest = (matches: readonly Match[]): readonly Match[] =>
  matches.filter(
    (match) => !matches.some((other) => other !== match && other.from >= match.from && other.to <= match.to),
  )

/** `failed`: what was tried from where, in vain. */
function placeRest(
  words: readonly Words[],
  from: number,
  letters: Letters,
  failed: Set<string>,
): readonly Span[] | undefined {
  const [next, ...rest] = words
  if (!next) return []
  const tried = `${words.length} ${from}`
  if (failed.has(tried)) return undefined
  const end = from + longestFill + next.letters.length
  for (let at = seek(next, letters, from, end); at >= 0; at = seek(next, letters, at + 1, end)) {
    const span = { from: at, to: at + next.letters.length }
    const behind = placeRest(rest, span.to, letters, failed)
    if (behind) return [span, ...behind]
  }
  failed.add(tried)
  return undefined
}

/** The next place of these words that ends before `end`, or -1. */
export function seek({ letters: wanted, begins, ends }: Words, letters: Letters, from: number, end = Infinity): number {
  const within = letters.text.slice(from, end)
  const isWhole = (at: number) =>
    (!begins || isEdge(letters, from + at)) && (!ends || isEdge(letters, from + at + wanted.length))
  let at = within.indexOf(wanted)
  while (at >= 0 && !isWhole(at)) at = within.indexOf(wanted, at + 1)
  return at < 0 ? -1 : from + at
}
