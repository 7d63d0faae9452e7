import { parseBody } from '../compose/parse-body.ts'
import { allInlines, type Block, type Inline, isSwitch } from '../compose/tree.ts'
import type { Snippet } from '../replies/item.ts'

/** A sentence of a body, or a cell or a piece of code. */
export type WrittenSentence = {
  readonly inlines: readonly Inline[]
  /** Counts paragraphs, headings, list items and cells. */
  readonly block: number
  /** What stands in one place can stand in for another; undefined where nothing can. */
  readonly place: string | undefined
}

/** In order of writing, whether they will be said or not. Undefined where the body can't be read. */
export function readSentences(source: string, lang: string): readonly WrittenSentence[] | undefined {
  const body = parseBody(source, lang, asMarker)
  if (!body.ok) return undefined
  let block = 0
  return [...sentencesIn(body.value.blocks, '', () => block++)]
}

/** What a snippet says is a text of its own, and may be anything here. */
const asMarker = (name: string, lang: string): Snippet => ({
  kind: 'snippet',
  id: name,
  lang,
  title: name,
  slot: 'explain',
  aliases: [],
  tags: [],
  blanks: {},
  body: `{{ snippet-${name.replaceAll(/[^\p{L}\p{N}_-]/gu, '-')} }}`,
})

function* sentencesIn(blocks: readonly Block[], place: string, next: () => number): Generator<WrittenSentence> {
  for (const block of blocks) {
    if (isSwitch(block)) {
      const parts = block.kind === 'optional' ? [{ when: block.label, content: block.content }] : block.branches
      for (const { when, content } of parts)
        yield* sentencesIn(content, `${place} ${block.kind} ${JSON.stringify(when)}`, next)
    } else if (block.kind === 'list') for (const item of block.items) yield* sentencesIn(item, place, next)
    else if (block.kind === 'quote') yield* sentencesIn(block.blocks, place, next)
    else if (block.kind === 'code') yield { inlines: block.inlines, block: next(), place: undefined }
    else if (block.kind === 'table') for (const cell of block.rows.flat()) yield* withIn(cell, `${place} cell`, next())
    else if (block.kind !== 'rule') yield* withIn(block.sentences, place, next())
  }
}

function* withIn(
  sentences: readonly { readonly inlines: readonly Inline[] }[],
  place: string,
  block: number,
): Generator<WrittenSentence> {
  for (const { inlines } of sentences) yield { inlines, block, place }
}

export const hasSwitch = ({ inlines }: WrittenSentence): boolean =>
  Array.from(allInlines(inlines)).some((inline) => isSwitch(inline))
