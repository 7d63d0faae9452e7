import { keptBlocks } from './kept-blocks.ts'
import type { Letter } from './letter.ts'
import type { Block, Inline, Sentence } from './tree.ts'
import { writeHref } from './write-href.ts'

/** HTML made of nothing but the tags below and escaped text: the only place where the product makes any. */
export function writeHtml(letter: Letter): string {
  return keptBlocks(letter.body.blocks, letter)
    .map((block) => writeBlock(block, letter))
    .join('')
}

function writeBlock(block: Block, letter: Letter): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeSentences(block.sentences, letter)}</p>`
    case 'heading':
      return `<h${block.depth}>${writeSentences(block.sentences, letter)}</h${block.depth}>`
    case 'list': {
      const tag = block.start === undefined ? 'ul' : 'ol'
      const start = (block.start ?? 1) === 1 ? '' : ` start="${block.start}"`
      return `<${tag}${start}>${block.items.map((item) => `<li>${writeItem(item, letter)}</li>`).join('')}</${tag}>`
    }
    case 'quote':
      return `<blockquote>${block.blocks.map((inner) => writeBlock(inner, letter)).join('')}</blockquote>`
    case 'code':
      return `<pre><code>${writeInlines(block.inlines, letter)}</code></pre>`
    case 'rule':
      return '<hr>'
  }
}

/** A first paragraph goes without its `<p>`, or editors put the words under their bullet. */
function writeItem(item: readonly Block[], letter: Letter): string {
  return item
    .map((block, at) =>
      at === 0 && block.kind === 'paragraph' ? writeSentences(block.sentences, letter) : writeBlock(block, letter),
    )
    .join('')
}

const writeSentences = (sentences: readonly Sentence[], letter: Letter): string =>
  trimBreaks(sentences.flatMap(({ inlines }) => inlines))
    .map((inline) => writeInline(inline, letter))
    .join('')
    .trim()

const writeInlines = (inlines: readonly Inline[], letter: Letter): string =>
  inlines.map((inline) => writeInline(inline, letter)).join('')

const formats = { strong: 'strong', emphasis: 'em', code: 'code' } as const

function writeInline(inline: Inline, letter: Letter): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text)
    case 'break':
      return '<br>'
    case 'marker':
      return escapeHtml(letter.slots.get(inline.marker.name)?.text.trim() ?? '').replaceAll(/\r\n?|\n/g, '<br>')
    case 'link':
      return `<a href="${escapeHtml(writeHref(inline.href, letter))}">${writeInlines(inline.inlines, letter)}</a>`
    default: {
      const tag = formats[inline.kind]
      return `<${tag}>${writeInlines(inline.inlines, letter)}</${tag}>`
    }
  }
}

/** A sentence that was left out may leave a line break at the edge of its paragraph. */
export function trimBreaks(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines.findIndex(({ kind }) => kind !== 'break')
  const last = inlines.findLastIndex(({ kind }) => kind !== 'break')
  return inlines.slice(Math.max(first, 0), last + 1)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char)
