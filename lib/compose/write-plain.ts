import { alignTable } from './align-table.ts'
import type { Script } from './script.ts'
import type { SpokenBlock, SpokenInline, SpokenSentence } from './tree.ts'
import { writeHref } from './write-href.ts'
import { trimBreaks } from './write-html.ts'

/** The letter for a field without formatting: its paragraphs, lists, tables and addresses survive as plain characters. */
export const writePlain = (script: Script): string => writeBlocks(script.blocks, script, '\n\n')

const writeBlocks = (blocks: readonly SpokenBlock[], script: Script, gap: string): string =>
  blocks.map((block) => writeBlock(block, script)).join(gap)

function writeBlock(block: SpokenBlock, script: Script): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return writeSentences(block.sentences, script)
    case 'list':
      return block.items
        .map((item, at) => writeItem(item, block.start === undefined ? '- ' : `${block.start + at}. `, script))
        .join('\n')
    case 'quote':
      return indent(writeBlocks(block.blocks, script, '\n\n'), '> ', '> ')
    case 'code':
      return writeInlines(block.inlines, script)
    case 'table':
      return alignTable(
        block.rows.map((row) => row.map((cell) => writeSentences(cell, script).replaceAll(/\s*\n\s*/g, ' '))),
        block.align,
      )
    case 'rule':
      return '---'
  }
}

const writeItem = (item: readonly SpokenBlock[], bullet: string, script: Script): string =>
  indent(writeBlocks(item, script, '\n'), bullet, ' '.repeat(bullet.length))

const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join('\n')

const writeSentences = (sentences: readonly SpokenSentence[], script: Script): string =>
  writeInlines(trimBreaks(sentences.flatMap(({ inlines }) => inlines)), script)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')

const writeInlines = (inlines: readonly SpokenInline[], script: Script): string =>
  inlines.map((inline) => writeInline(inline, script)).join('')

function writeInline(inline: SpokenInline, script: Script): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'cursor':
      return script.cursor
    case 'marker':
      return (script.slots.get(inline.marker.name)?.text.trim() ?? '').replaceAll(/\r\n?/g, '\n')
    case 'link':
      return writeLink(writeInlines(inline.inlines, script), writeHref(inline.href, script))
    default:
      return writeInlines(inline.inlines, script)
  }
}

const writeLink = (words: string, href: string): string =>
  [words, `mailto:${words}`, `mailto:${encodeURIComponent(words.toWellFormed())}`].includes(href)
    ? words
    : `${words} (${href})`
