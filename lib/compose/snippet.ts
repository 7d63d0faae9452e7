import type { Item, Snippet } from '../replies/item.ts'
import { feedOf, ownId } from '../replies/library-id.ts'

/** Looks a snippet up by what a body calls it: its id or its shortcut, in the language of the body. */
export type FindSnippet = (name: string, lang: string) => Snippet | undefined

/** The snippets among these items that came by this feed, or by none; looked through when the first is asked for. */
export function snippetsAmong(items: readonly Item[], feed?: string): FindSnippet {
  let snippets: readonly Snippet[] | undefined
  return (name, lang) => {
    snippets ??= items.filter((item) => item.kind === 'snippet').filter(({ id }) => feedOf(id) === feed)
    const here = snippets.filter((snippet) => snippet.lang === lang)
    return here.find(({ id }) => ownId(id) === name) ?? here.find(({ shortcut }) => shortcut === name)
  }
}

/** What an item of a library may render: what came with it, so that no team's words get into another's letters. */
export function snippetsFor(items: readonly Item[]): (item: Item) => FindSnippet {
  const found = new Map<string | undefined, FindSnippet>()
  return ({ id }) => {
    const feed = feedOf(id)
    const find = found.get(feed) ?? snippetsAmong(items, feed)
    found.set(feed, find)
    return find
  }
}
