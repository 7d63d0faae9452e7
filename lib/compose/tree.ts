import type { Blank } from '../replies/item.ts'
import type { Condition } from './condition.ts'
import type { Marker } from './markers.ts'

/**
 * A body as a tree of what it says, with its markers as opaque leaves. Nothing here is ever joined back to
 * Markdown: a value that reads `_there_` stays these seven characters.
 */
export type Body = {
  readonly blocks: readonly Block[]
  /** In order of writing; a marker written twice stands here twice. */
  readonly markers: readonly Marker[]
  /** How the blanks of rendered snippets are declared there. The reply's own declarations outrank these. */
  readonly blanks: Readonly<Record<string, Blank>>
}

export type Block = BlockOf<Inline, BlockSwitch>
export type Inline = InlineOf<InlineSwitch>
export type Sentence = SentenceOf<Inline>

/** The same tree once it is known which of its parts are said. */
export type SpokenBlock = BlockOf<SpokenInline, never>
export type SpokenInline = InlineOf<never>
export type SpokenSentence = SentenceOf<SpokenInline>

/** Blocks or words that are said only if the agent wishes, or one of several by a condition. */
export type Switch = BlockSwitch | InlineSwitch
export type BlockSwitch =
  | { readonly kind: 'optional'; readonly label: string; readonly content: readonly Block[] }
  | { readonly kind: 'if'; readonly branches: readonly { readonly when: When; readonly content: readonly Block[] }[] }
export type InlineSwitch =
  | { readonly kind: 'optional'; readonly label: string; readonly content: readonly Inline[] }
  | { readonly kind: 'if'; readonly branches: readonly { readonly when: When; readonly content: readonly Inline[] }[] }

/** Absent for `else`. */
export type When = Condition | undefined

export type BlockOf<Words, Extra> =
  | { readonly kind: 'paragraph'; readonly sentences: readonly SentenceOf<Words>[] }
  | {
      readonly kind: 'heading'
      readonly depth: 1 | 2 | 3 | 4 | 5 | 6
      readonly sentences: readonly SentenceOf<Words>[]
    }
  | {
      readonly kind: 'list'
      readonly start: number | undefined
      readonly items: readonly (readonly BlockOf<Words, Extra>[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly BlockOf<Words, Extra>[] }
  | { readonly kind: 'code'; readonly inlines: readonly Words[] }
  | TableOf<Words>
  | { readonly kind: 'rule' }
  | Extra

/** The first row is the heading. */
export type TableOf<Words> = {
  readonly kind: 'table'
  readonly align: readonly Align[]
  readonly rows: readonly (readonly (readonly SentenceOf<Words>[])[])[]
}
export type Align = 'left' | 'right' | 'center' | undefined

/** The unit an agent may leave out. `id` is stable for one body. */
export type SentenceOf<Words> = { readonly id: number; readonly inlines: readonly Words[] }

export type InlineOf<Extra> =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'strong' | 'emphasis' | 'code'; readonly inlines: readonly InlineOf<Extra>[] }
  | { readonly kind: 'link'; readonly href: readonly HrefPart[]; readonly inlines: readonly InlineOf<Extra>[] }
  | { readonly kind: 'break' }
  /** Where the agent writes on once the reply is in. */
  | { readonly kind: 'cursor' }
  | Extra

/** A piece of an address: written by the author, or a value that will be URL-encoded. */
export type HrefPart = string | Marker

/** The inlines of these, and of what they hold, in order of writing. */
export function* allInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('inlines' in inline) yield* allInlines(inline.inlines)
    if (isSwitch(inline)) for (const content of contentsOf(inline)) yield* allInlines(content)
  }
}

/** All sentences, whether they will be said or not. */
export function sentencesOf(blocks: readonly SpokenBlock[]): SpokenSentence[]
export function sentencesOf(blocks: readonly Block[]): Sentence[]
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block): readonly Sentence[] => {
    if (isSwitch(block)) return contentsOf(block).flatMap((content) => sentencesOf(content))
    if (block.kind === 'list') return block.items.flatMap((item) => sentencesOf(item))
    if (block.kind === 'quote') return sentencesOf(block.blocks)
    if (block.kind === 'table') return block.rows.flat(2)
    return 'sentences' in block ? block.sentences : []
  })
}

export function isSwitch(part: Inline): part is InlineSwitch
export function isSwitch(part: Block): part is BlockSwitch
export function isSwitch(part: Block | Inline): boolean {
  return part.kind === 'optional' || part.kind === 'if'
}

/** What a switch may say, one for each of its branches. */
export function contentsOf(part: InlineSwitch): readonly (readonly Inline[])[]
export function contentsOf(part: BlockSwitch): readonly (readonly Block[])[]
export function contentsOf(part: Switch): readonly (readonly (Inline | Block)[])[] {
  return part.kind === 'optional' ? [part.content] : part.branches.map(({ content }) => content)
}
