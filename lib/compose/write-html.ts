import type { Script } from './script.ts'
import type { Align, SpokenBlock, SpokenInline, SpokenSentence, TableOf } from './tree.ts'
import { writeHref } from './write-href.ts'

/** HTML made of nothing but the tags below and escaped text: the only place where the product makes any. */
export const writeHtml = (script: Script): string => writeBlocks(script.blocks, script)

const writeBlocks = (blocks: readonly SpokenBlock[], script: Script): string =>
  blocks.map((block) => writeBlock(block, script)).join('')

function writeBlock(block: SpokenBlock, script: Script): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeParagraph(block.sentences, script)}</p>`
    case 'heading':
      return `<h${block.depth}>${writeSentences(block.sentences, script)}</h${block.depth}>`
    case 'list': {
      const tag = block.start === undefined ? 'ul' : 'ol'
      const start = (block.start ?? 1) === 1 ? '' : ` start="${block.start}"`
      return `<${tag}${start}>${block.items.map((item) => `<li>${writeItem(item, script)}</li>`).join('')}</${tag}>`
    }
    case 'quote':
      return `<blockquote>${writeBlocks(block.blocks, script)}</blockquote>`
    case 'code':
      return `<pre><code>${writeInlines(block.inlines, script)}</code></pre>`
    case 'table':
      return writeTable(block, script)
    case 'rule':
      return '<hr>'
  }
}

/** One with nothing but the cursor in it is a line to write on. */
function writeParagraph(sentences: readonly SpokenSentence[], script: Script): string {
  const words = writeSentences(sentences, script)
  return words === script.cursor ? `${words}<br>` : words
}

function writeTable({ align, rows }: TableOf<SpokenInline>, script: Script): string {
  const writeRow = (cells: readonly (readonly SpokenSentence[])[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell, at) => `<${tag}${styleOf(align[at])}>${writeSentences(cell, script)}</${tag}>`).join('')}</tr>`
  const [head = [], ...body] = rows
  const rest = body.length === 0 ? '' : `<tbody>${body.map((cells) => writeRow(cells, 'td')).join('')}</tbody>`
  return `<table><thead>${writeRow(head, 'th')}</thead>${rest}</table>`
}

const styleOf = (align: Align): string => (align === undefined ? '' : ` style="text-align: ${align}"`)

/** A first paragraph goes without its `<p>`, or editors put the words under their bullet. */
function writeItem(item: readonly SpokenBlock[], script: Script): string {
  return item
    .map((block, at) =>
      at === 0 && block.kind === 'paragraph' ? writeSentences(block.sentences, script) : writeBlock(block, script),
    )
    .join('')
}

const writeSentences = (sentences: readonly SpokenSentence[], script: Script): string =>
  trimBreaks(sentences.flatMap(({ inlines }) => inlines))
    .map((inline) => writeInline(inline, script))
    .join('')
    .trim()

const writeInlines = (inlines: readonly SpokenInline[], script: Script): string =>
  inlines.map((inline) => writeInline(inline, script)).join('')

const formats = { strong: 'strong', emphasis: 'em', code: 'code' } as const

function writeInline(inline: SpokenInline, script: Script): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text)
    case 'break':
      return '<br>'
    case 'cursor':
      return script.cursor
    case 'marker':
      return escapeHtml(script.slots.get(inline.marker.name)?.text.trim() ?? '').replaceAll(/\r\n?|\n/g, '<br>')
    case 'link':
      return `<a href="${escapeHtml(writeHref(inline.href, script))}">${writeInlines(inline.inlines, script)}</a>`
    default: {
      const tag = formats[inline.kind]
      return `<${tag}>${writeInlines(inline.inlines, script)}</${tag}>`
    }
  }
}

/** A sentence that was left out may leave a line break at the edge of its paragraph. */
export function trimBreaks(inlines: readonly SpokenInline[]): readonly SpokenInline[] {
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
