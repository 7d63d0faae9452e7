import { parseBody } from '../compose/parse-body.ts'
import { type FindSnippet, snippetsFor } from '../compose/snippet.ts'
import type { Item } from '../replies/item.ts'

/** A library as a sheet is made from it. */
export type SheetLibrary = {
  readonly items: readonly Item[]
  readonly snippetsOf: (item: Item) => FindSnippet
  /** The item and the snippets in its letter: what stands against one of them stands against the letter. */
  readonly partsOf: (item: Item) => readonly Item[]
}

export function sheetLibrary(items: readonly Item[]): SheetLibrary {
  const snippetsOf = snippetsFor(items)
  // A sheet is planned again for the moment of printing, and bodies take their time to read.
  const known = new WeakMap<Item, readonly Item[]>()
  const partsOf = (item: Item) => {
    const parts = known.get(item) ?? readParts(item, snippetsOf(item))
    known.set(item, parts)
    return parts
  }
  return { items, snippetsOf, partsOf }
}

function readParts(item: Item, findSnippet: FindSnippet): readonly Item[] {
  // Most bodies render nothing, and then need not be read before they are drawn.
  if (!item.body.includes('render')) return [item]
  const parts = new Set<Item>([item])
  parseBody(item.body, item.lang, (name, lang) => {
    const snippet = findSnippet(name, lang)
    if (snippet) parts.add(snippet)
    return snippet
  })
  return [...parts]
}
