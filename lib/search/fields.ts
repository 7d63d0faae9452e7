import type { Item } from '../replies/item.ts'

/** The fields a search reads, and what a word in each is worth. Titles and shortcuts are what people remember. */
export const fields = [
  { name: 'title', weight: 4, textOf: (item: Item) => item.title },
  { name: 'shortcut', weight: 5, textOf: (item: Item) => item.shortcut ?? '' },
  { name: 'aliases', weight: 3, textOf: (item: Item) => item.aliases.join(' ') },
  { name: 'tags', weight: 2, textOf: (item: Item) => item.tags.join(' ') },
  { name: 'body', weight: 1, textOf: (item: Item) => item.body.replaceAll(/\{\{.*?\}\}|\{%.*?%\}/g, ' ') },
] as const

/** What fuse.js ranks by. It reads letter by letter, and a body costs it ten times as much as all the rest and helps nothing. */
export const names = fields.filter(({ name }) => name !== 'body')
