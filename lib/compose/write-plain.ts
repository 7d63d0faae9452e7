import { keptBlocks } from './kept-blocks.ts'
import type { Letter } from './letter.ts'
import type { Block, Inline, Sentence } from './tree.ts'
import { writeHref } from './write-href.ts'
import { trimBreaks } from './write-html.ts'

/** The letter for a field without formatting: its paragraphs, lists and addresses survive as plain characters. */
export const writePlain = (letter: Letter): string =>
  writeBlocks(keptBlocks(letter.body.blocks, letter), letter, '\n\n')

const writeBlocks = (blocks: readonly Block[], letter: Letter, gap: string): string =>
  blocks.map((block) => writeBlock(block, letter)).join(gap)

function writeBlock(block: Block, letter: Letter): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return writeSentences(block.sentences, letter)
    case 'list':
      return block.items
        .map((item, at) => writeItem(item, block.start === undefined ? '- ' : `${block.start + at}. `, letter))
        .join('\n')
    case 'quote':
      return indent(writeBlocks(block.blocks, letter, '\n\n'), '> ', '> ')
    case 'code':
      return writeInlines(block.inlines, letter)
    case 'rule':
      return '---'
  }
}

const writeItem = (item: readonly Block[], bullet: string, letter: Letter): string =>
  indent(writeBlocks(item, letter, '\n'), bullet, ' '.repeat(bullet.length))

const indent = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join('\n')

const writeSentences = (sentences: readonly Sentence[], letter: Letter): string =>
  writeInlines(trimBreaks(sentences.flatMap(({ inlines }) => inlines)), letter)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')

const writeInlines = (inlines: readonly Inline[], letter: Letter): string =>
  inlines.map((inline) => writeInline(inline, letter)).join('')

function writeInline(inline: Inline, letter: Letter): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return '\n'
    case 'marker':
      return (letter.slots.get(inline.marker.name)?.text.trim() ?? '').replaceAll(/\r\n?/g, '\n')
    case 'link':
      return writeLink(writeInlines(inline.inlines, letter), writeHref(inline.href, letter))
    default:
      return writeInlines(inline.inlines, letter)
  }
}

const writeLink = (words: string, href: string): string =>
  [words, `mailto:${words}`, `mailto:${encodeURIComponent(words.toWellFormed())}`].includes(href)
    ? words
    : `${words} (${href})`
