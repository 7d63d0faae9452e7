import type { SpokenBlock, SpokenInline, SpokenSentence } from './tree.ts'

/** The blocks that still say something once the left-out sentences are gone. */
export function keptBlocks(blocks: readonly SpokenBlock[], leftOut: ReadonlySet<number>): SpokenBlock[] {
  return blocks.flatMap((block): SpokenBlock[] => {
    const kept = keepBlock(block, leftOut)
    return kept === undefined ? [] : [kept]
  })
}

function keepBlock(block: SpokenBlock, leftOut: ReadonlySet<number>): SpokenBlock | undefined {
  if (block.kind === 'list') {
    const items = block.items.map((item) => keptBlocks(item, leftOut)).filter((item) => item.length > 0)
    return items.length > 0 ? { ...block, items } : undefined
  }
  if (block.kind === 'quote') {
    const blocks = keptBlocks(block.blocks, leftOut)
    return blocks.length > 0 ? { ...block, blocks } : undefined
  }
  // A cell may be empty, but the others stay in their columns.
  if (block.kind === 'table')
    return { ...block, rows: block.rows.map((row) => row.map((cell) => keepSentences(cell, leftOut))) }
  if (!('sentences' in block)) return block
  const sentences = keepSentences(block.sentences, leftOut)
  return sentences.length > 0 ? { ...block, sentences } : undefined
}

/** A line stays a line, and two sentences stay two: what parted the next one from the lost goes over to the one before. */
function keepSentences(sentences: readonly SpokenSentence[], leftOut: ReadonlySet<number>): SpokenSentence[] {
  const kept: SpokenSentence[] = []
  for (const sentence of sentences) {
    const last = kept.at(-1)
    if (!leftOut.has(sentence.id)) kept.push(sentence)
    else if (last) kept[kept.length - 1] = { ...last, inlines: [...last.inlines, ...partingOf(sentence, last)] }
  }
  return kept
}

function partingOf(lost: SpokenSentence, last: SpokenSentence): readonly SpokenInline[] {
  if (endsLine(last)) return []
  if (endsLine(lost)) return [{ kind: 'break' }]
  return endsInSpace(lost) && !endsInSpace(last) ? [{ kind: 'text', text: ' ' }] : []
}

const endsLine = ({ inlines }: SpokenSentence) => inlines.at(-1)?.kind === 'break'

function endsInSpace({ inlines }: SpokenSentence): boolean {
  const end = inlines.at(-1)
  return end?.kind === 'text' && /\s$/.test(end.text)
}
