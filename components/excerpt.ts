import type { Item } from '../lib/replies/item.ts'
import { type MarkedPiece, markMatches } from '../lib/search/mark-matches.ts'

/** How much of a body stands before the first found word; a row shows some sixty characters. */
const lead = 24
const longest = 160

/** The part of a body worth one line, marked: around the first found word, else from the first sentence after the greeting. */
export function excerptOf(item: Item, query: string): readonly MarkedPiece[] {
  const pieces = markMatches(lineOf(item), query)
  const found = pieces.findIndex(({ marked }) => marked)
  const at = lengthOf(pieces.slice(0, Math.max(found, 0)))
  if (found <= 0 || at <= lead) return cutPieces(pieces, 0)
  // From the beginning of a word, where the text has spaces.
  const before = pieces[found - 1]?.text ?? ''
  const space = before.indexOf(' ', Math.max(0, before.length - lead))
  const kept = space >= 0 && space < before.length - 1 ? before.length - space - 1 : Math.min(8, before.length)
  return [{ text: '…', marked: false }, ...cutPieces(pieces, at - kept)]
}

const lengthOf = (pieces: readonly MarkedPiece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0)

function cutPieces(pieces: readonly MarkedPiece[], from: number): MarkedPiece[] {
  let at = 0
  return pieces.flatMap(({ text, marked }) => {
    const begin = at
    at += text.length
    const shown = text.slice(Math.max(0, from - begin), Math.max(0, from + longest - begin))
    return shown === '' ? [] : [{ text: shown, marked }]
  })
}

const lines = new WeakMap<Item, string>()

/** Blanks by their labels in braces, formatting left out: a glance, not the letter. Made once for each item. */
function lineOf(item: Item): string {
  const line = lines.get(item) ?? plainLine(item)
  lines.set(item, line)
  return line
}

function plainLine(item: Item): string {
  const [, ...paragraphs] = item.body.split(/\n\s*\n/)
  const body = paragraphs.length > 0 && item.kind === 'reply' ? paragraphs.join(' ') : item.body
  return body
    .replaceAll(/\{%.*?%\}|\{\{-?\s*cursor\s*-?\}\}/g, ' ')
    .replaceAll(
      /\{\{\s*([\w.]+)[^}]*\}\}/g,
      (_, name: string) => `{${item.blanks[name]?.label ?? name.split('.').at(-1)}}`,
    )
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
