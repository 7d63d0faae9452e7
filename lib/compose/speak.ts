import { type Decisions, saidOf } from './decide.ts'
import { keptBlocks } from './kept-blocks.ts'
import {
  allInlines,
  type Block,
  type Inline,
  isSwitch,
  type Sentence,
  type SpokenBlock,
  type SpokenInline,
  type SpokenSentence,
  sentencesOf,
} from './tree.ts'

/** The body as it is said by these decisions: no tag is left in it, and nothing shows where one was. */
export function speak(blocks: readonly Block[], decisions: Decisions): SpokenBlock[] {
  const spoken = speakBlocks(blocks, decisions)
  // Sentences of nothing but tags that say nothing now.
  const emptied = new Set(
    sentencesOf(blocks)
      .filter(hasSwitch)
      .map(({ id }) => id),
  )
  const silent = sentencesOf(spoken).filter(({ id, inlines }) => emptied.has(id) && inlines.every(isBlankText))
  return keptBlocks(spoken, new Set(silent.map(({ id }) => id)))
}

const hasSwitch = ({ inlines }: Sentence) => Array.from(allInlines(inlines)).some((inline) => isSwitch(inline))

const isBlankText = (inline: SpokenInline): boolean =>
  inline.kind === 'break' ||
  (inline.kind === 'text' && inline.text.trim() === '') ||
  (inline.kind !== 'link' && 'inlines' in inline && inline.inlines.every(isBlankText))

function speakBlocks(blocks: readonly Block[], decisions: Decisions): SpokenBlock[] {
  const spoken: SpokenBlock[] = []
  let atSeam = false
  for (const block of blocks) {
    const next = isSwitch(block)
      ? speakBlocks(saidOf<Block>(block, decisions), decisions)
      : [speakBlock(block, decisions)]
    if (isSwitch(block)) atSeam = true
    const [first, ...rest] = next
    if (first === undefined) continue
    const joined = atSeam ? joinLists(spoken.at(-1), first) : undefined
    if (joined) spoken[spoken.length - 1] = joined
    else spoken.push(first)
    spoken.push(...rest)
    atSeam = isSwitch(block)
  }
  return spoken
}

/** A list goes on where a tag between its items had cut it in two. */
function joinLists(before: SpokenBlock | undefined, after: SpokenBlock): SpokenBlock | undefined {
  if (before?.kind !== 'list' || after.kind !== 'list') return undefined
  if ((before.start === undefined) !== (after.start === undefined)) return undefined
  return { ...before, items: [...before.items, ...after.items] }
}

function speakBlock(block: Exclude<Block, { kind: 'optional' | 'if' }>, decisions: Decisions): SpokenBlock {
  const speakSentence = ({ id, inlines }: Sentence): SpokenSentence => ({
    id,
    inlines: speakInlines(inlines, decisions),
  })
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, sentences: block.sentences.map(speakSentence) }
    case 'list':
      return { ...block, items: block.items.map((item) => speakBlocks(item, decisions)) }
    case 'quote':
      return { ...block, blocks: speakBlocks(block.blocks, decisions) }
    case 'code':
      return { ...block, inlines: speakInlines(block.inlines, decisions) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(speakSentence))) }
    case 'rule':
      return block
  }
}

function speakInlines(inlines: readonly Inline[], decisions: Decisions): SpokenInline[] {
  const spoken: SpokenInline[] = []
  let atSeam = false
  for (const inline of inlines) {
    const next = speakInline(inline, decisions)
    if (isSwitch(inline)) atSeam = true
    if (next.length === 0) continue
    spoken.push(...(atSeam ? afterSeam(spoken.at(-1), next) : next))
    atSeam = isSwitch(inline)
  }
  return spoken
}

function speakInline(inline: Inline, decisions: Decisions): readonly SpokenInline[] {
  if (isSwitch(inline)) return speakInlines(saidOf<Inline>(inline, decisions), decisions)
  if (!('inlines' in inline)) return [inline]
  const inlines = speakInlines(inline.inlines, decisions)
  return [{ ...inline, inlines: inline.kind === 'link' ? withoutLinks(inlines) : inlines }]
}

/** No link stands in another: a browser ends the one where the other begins. Markdown lets an address into the words of a link. */
const withoutLinks = (inlines: readonly SpokenInline[]): readonly SpokenInline[] =>
  inlines.flatMap((inline) => {
    if (!('inlines' in inline)) return [inline]
    return inline.kind === 'link' ? inline.inlines : [{ ...inline, inlines: withoutLinks(inline.inlines) }]
  })

/** Where a tag was, two spaces become one, and a line that says nothing now goes. */
function afterSeam(before: SpokenInline | undefined, [first, ...rest]: readonly SpokenInline[]): SpokenInline[] {
  if (first === undefined) return []
  if (first.kind === 'break' && before?.kind === 'break') return rest
  const isSpaced = before?.kind === 'break' || (before?.kind === 'text' && /\s$/.test(before.text))
  if (first.kind !== 'text' || !isSpaced) return [first, ...rest]
  return [{ kind: 'text', text: first.text.trimStart() }, ...rest]
}
