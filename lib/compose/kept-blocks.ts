import type { Letter } from './letter.ts'
import type { Block, Sentence } from './tree.ts'

/** The blocks that still say something once the left-out sentences are gone. */
export function keptBlocks(blocks: readonly Block[], letter: Letter): Block[] {
  return blocks.flatMap((block): Block[] => {
    const kept = keepBlock(block, letter)
    return kept === undefined ? [] : [kept]
  })
}

function keepBlock(block: Block, letter: Letter): Block | undefined {
  if (block.kind === 'list') {
    const items = block.items.map((item) => keptBlocks(item, letter)).filter((item) => item.length > 0)
    return items.length > 0 ? { ...block, items } : undefined
  }
  if (block.kind === 'quote') {
    const blocks = keptBlocks(block.blocks, letter)
    return blocks.length > 0 ? { ...block, blocks } : undefined
  }
  if (!('sentences' in block)) return block
  const sentences = keepSentences(block.sentences, letter)
  return sentences.length > 0 ? { ...block, sentences } : undefined
}

/** A line stays a line: when its last sentence goes, its break goes over to the one before. */
function keepSentences(sentences: readonly Sentence[], letter: Letter): Sentence[] {
  const kept: Sentence[] = []
  for (const sentence of sentences) {
    const last = kept.at(-1)
    if (!letter.leftOut.has(sentence.id)) kept.push(sentence)
    else if (last && endsLine(sentence) && !endsLine(last))
      kept[kept.length - 1] = { ...last, inlines: [...last.inlines, { kind: 'break' }] }
  }
  return kept
}

const endsLine = ({ inlines }: Sentence) => inlines.at(-1)?.kind === 'break'
