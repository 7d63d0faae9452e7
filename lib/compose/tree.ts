import type { Marker } from './markers.ts'

/**
 * A body as a tree of what it says, with its markers as opaque leaves. Nothing here is ever joined back to
 * Markdown: a value that reads `_there_` stays these seven characters.
 */
export type Body = {
  readonly blocks: readonly Block[]
  /** In order of writing; a marker written twice stands here twice. */
  readonly markers: readonly Marker[]
}

export type Block =
  | Paragraph
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'rule' }

export type Paragraph = { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[] }

/** The unit an agent may leave out. `id` is stable for one body. */
export type Sentence = { readonly id: number; readonly inlines: readonly Inline[] }

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'strong' | 'emphasis' | 'code'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: readonly HrefPart[]; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' }

/** A piece of an address: written by the author, or a value that will be URL-encoded. */
export type HrefPart = string | Marker

/** The inlines of these, and of what they hold, in reading order. */
export function* allInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('inlines' in inline) yield* allInlines(inline.inlines)
  }
}

/** The markers in these inlines, those in addresses included, in reading order. */
export function* markersOf(inlines: readonly Inline[]): Generator<Marker> {
  for (const inline of allInlines(inlines)) {
    if (inline.kind === 'marker') yield inline.marker
    if (inline.kind === 'link') for (const part of inline.href) if (typeof part !== 'string') yield part
  }
}
