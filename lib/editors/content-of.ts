import { type Field, isTextField } from './field.ts'

/** What the field shows. Of an editor the whole of it, since some write into another block than the one with the caret. */
export function contentOf(field: Field): string {
  return isTextField(field) ? field.value : field.textContent
}

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
