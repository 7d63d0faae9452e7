import type { Item } from '../lib/replies/item.ts'
import { markMatches } from '../lib/search/mark-matches.ts'

/** How much of a body stands before the first found word; a row shows some sixty characters. */
const lead = 24

/** The part of a body worth one line: around the first found word, else from the first sentence after the greeting. */
export function excerptOf(item: Item, query: string): string {
  const text = plainLine(item)
  const first = markMatches(text, query).findIndex(({ marked }) => marked)
  if (first < 0) return text.slice(0, 160)
  const at = markMatches(text, query)
    .slice(0, first)
    .reduce((length, piece) => length + piece.text.length, 0)
  if (at <= lead) return text.slice(0, 160)
  const from = text.indexOf(' ', at - lead)
  return `…${text.slice(from > 0 && from < at ? from + 1 : at - 8, at + 160)}`
}

/** Blanks by their labels in braces, formatting left out: a glance, not the letter. */
function plainLine(item: Item): string {
  const [, ...paragraphs] = item.body.split(/\n\s*\n/)
  const body = paragraphs.length > 0 && item.kind === 'reply' ? paragraphs.join(' ') : item.body
  return body
    .replaceAll(
      /\{\{\s*([\w.]+)[^}]*\}\}/g,
      (_, name: string) => `{${item.blanks[name]?.label ?? name.split('.').at(-1)}}`,
    )
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
