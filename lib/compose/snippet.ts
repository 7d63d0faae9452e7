import type { Item, Snippet } from '../replies/item.ts'

/** Looks a snippet up by what a body calls it: its id or its shortcut, in the language of the body. */
export type FindSnippet = (name: string, lang: string) => Snippet | undefined

/** The snippets among these items, looked through when the first is asked for. */
export function snippetsAmong(items: readonly Item[]): FindSnippet {
  let snippets: readonly Snippet[] | undefined
  return (name, lang) => {
    snippets ??= items.filter((item) => item.kind === 'snippet')
    const here = snippets.filter((snippet) => snippet.lang === lang)
    return here.find(({ id }) => id === name) ?? here.find(({ shortcut }) => shortcut === name)
  }
}
