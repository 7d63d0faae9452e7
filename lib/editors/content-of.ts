import { type Field, isTextField, wholeOf } from './field.ts'

/** What the field shows. Of an editor the whole of it, since some write into another block than the one with the caret. */
export function contentOf(field: Field): string {
  if (isTextField(field)) return field.value
  const whole = wholeOf(field)
  const lines = whole.querySelectorAll<HTMLElement>('.view-line')
  return lines.length === 0 ? whole.textContent : drawnText(lines)
}

/** Monaco places its lines by their distance from the top, in whatever order they came to be. */
const drawnText = (lines: Iterable<HTMLElement>): string =>
  Array.from(lines)
    .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
    .map(({ textContent }) => textContent)
    .join('\n')

/** Without white space: editors differ in how they space paragraphs, and none of it is the reply's. */
export const bare = (text: string): string => text.replaceAll(/[\s\u200B\u2060\uFEFF]+/g, '')

export function countIn(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1
}

/** What the reader of this HTML reads. It is our own writing: tags and five entities, nothing else. */
export const wordsOf = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity)

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
