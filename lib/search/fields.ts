import type { Item } from '../replies/item.ts'

/** The fields a search reads, and what a word in each is worth. Titles and shortcuts are what people remember. */
export const fields = [
  { name: 'title', weight: 7.2, textOf: (item: Item) => item.title },
  { name: 'shortcut', weight: 5.4, textOf: (item: Item) => item.shortcut ?? '' },
  { name: 'aliases', weight: 5.4, textOf: (item: Item) => item.aliases.join(' ') },
  { name: 'tags', weight: 1.5, textOf: (item: Item) => item.tags.join(' ') },
  { name: 'body', weight: 1, textOf: (item: Item) => item.body.replaceAll(/\{\{.*?\}\}|\{%.*?%\}/g, ' ') },
] as const

/** What fuse.js ranks by. It reads letter by letter, and a body costs it ten times as much as all the rest and helps nothing. */
export const names = fields.filter(({ name }) => name !== 'body')

/** How much of a body's worth depends on its length, as BM25 has it. */
const lengthShare = 0.75
/** A constant, not the mean of the library: else one changed reply would change what every other one is worth. */
const usualLength = 250

/** What a word of this text is worth: in a long body, each says less about it. */
export const wordWeight = ({ name, weight }: (typeof fields)[number], text: string): number =>
  name === 'body' ? weight / (1 - lengthShare + (lengthShare * text.length) / usualLength) : weight

/** A shortcut is remembered by its letters: with a dash, a space or nothing between them. */
export const joined = (text: string): string => text.replaceAll(/[\s_-]+/g, '')

/** Whether all that a search reads of the two is the same. */
export const readsAlike = (one: Item, other: Item): boolean =>
  one.body === other.body &&
  one.title === other.title &&
  one.shortcut === other.shortcut &&
  isSameList(one.aliases, other.aliases) &&
  isSameList(one.tags, other.tags)

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at])
