import { type Inline, isSwitch } from '../compose/tree.ts'
import { bare } from './letters.ts'

/** A sentence as it can stand in a draft: words in order, and between them whatever was filled in. */
export type Pattern = readonly Token[]
export type Token = Words | Gap

export type Words = {
  readonly kind: 'words'
  /** Without white space. */
  readonly letters: string
  /** A word begins, or ends, at this end of them: they are not to be found inside of another. */
  readonly begins: boolean
  readonly ends: boolean
}

/** Without a name where more than one marker, or the agent, may have filled it. */
export type Gap = {
  readonly kind: 'gap'
  readonly name: string | undefined
  /** In an address of a link, where nobody writes. */
  readonly inAddress: boolean
}

/** The gap where the agent wrote on; no marker has this name. */
export const cursorName = 'cursor'

/** A sentence with many tags has more ways to be said than anybody needs. */
const mostWays = 32

/** Every way the sentence can be said; of an address, as a field without formatting shows it, and as others do. */
export const patternsOf = (inlines: readonly Inline[]): readonly Pattern[] =>
  waysOf(inlines)
    .map(asPattern)
    .filter((pattern) => pattern.length > 0)

/** Two sentences that say the same in every way have the same key. */
export const keyOf = (inlines: readonly Inline[]): string => JSON.stringify(patternsOf(inlines))

type Piece = string | Omit<Gap, 'kind'>
type Way = readonly Piece[]

function waysOf(inlines: readonly Inline[]): readonly Way[] {
  let ways: readonly Way[] = [[]]
  for (const inline of inlines)
    ways = ways.flatMap((way) => waysOfOne(inline).map((more) => [...way, ...more])).slice(0, mostWays)
  return ways
}

function waysOfOne(inline: Inline): readonly Way[] {
  if (isSwitch(inline)) {
    const contents = inline.kind === 'optional' ? [inline.content] : inline.branches.map(({ content }) => content)
    return [[], ...contents.flatMap(waysOf)]
  }
  switch (inline.kind) {
    case 'text':
      return [[inline.text]]
    case 'break':
      return [[' ']]
    case 'marker':
      return [[{ name: inline.marker.name, inAddress: false }]]
    case 'cursor':
      return [[{ name: cursorName, inAddress: false }]]
    case 'link': {
      // What stands in an address is written otherwise there, and no value to take over.
      const href = inline.href.map(
        (part): Piece => (typeof part === 'string' ? part : { name: undefined, inAddress: true }),
      )
      const words = waysOf(inline.inlines)
      return [...words, ...words.map((way) => [...way, ' (', ...href, ')'])]
    }
    default:
      return waysOf(inline.inlines)
  }
}

function asPattern(way: Way): Pattern {
  const tokens: Token[] = []
  const pieces = joinTexts(way)
  for (const [at, piece] of pieces.entries()) {
    const last = tokens.at(-1)
    if (typeof piece !== 'string') {
      const gap: Gap = { kind: 'gap', ...piece, ...(last?.kind === 'gap' && { name: undefined }) }
      if (last?.kind === 'gap') tokens[tokens.length - 1] = gap
      else tokens.push(gap)
    } else if (bare(piece) !== '')
      tokens.push({
        kind: 'words',
        letters: bare(piece),
        begins: at === 0 || /^\s/.test(piece),
        ends: at === pieces.length - 1 || /\s$/.test(piece),
      })
  }
  return tokens.some(({ kind }) => kind === 'words') ? tokens : []
}

function joinTexts(way: Way): Piece[] {
  const pieces: Piece[] = []
  for (const piece of way) {
    const last = pieces.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces
}
