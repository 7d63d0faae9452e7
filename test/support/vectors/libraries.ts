import { reply, type VectorItem } from './items.ts'

export const two: readonly VectorItem[] = [reply('a', 'First.'), reply('b', 'Second.')]

/** Five revisions: one is changed, one comes, one goes, one comes back as it was. */
export const five: readonly (readonly VectorItem[])[] = [
  [reply('a', 'First.'), reply('b', 'Second.'), reply('c', 'Third.')],
  [reply('a', 'First, corrected.'), reply('b', 'Second.'), reply('c', 'Third.')],
  [reply('a', 'First, corrected.'), reply('b', 'Second.'), reply('c', 'Third.'), reply('d', 'Fourth.')],
  [reply('a', 'First, corrected.'), reply('c', 'Third.'), reply('d', 'Fourth.')],
  [reply('a', 'First, corrected.'), reply('c', 'Third.'), reply('d', 'Fourth, corrected.')],
]

/** In UTF-16 a character beyond U+FFFF stands before U+FF5A; by code point, and in UTF-8, after it. */
export const utf16Order: readonly VectorItem[] = [reply('\u{20000}', 'Beyond.'), reply('\uFF5A', 'Full width.')]

export const idsOf = (items: readonly VectorItem[]): readonly string[] =>
  items.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1))
