import { composeLetter, type Letter } from '../compose/letter.ts'
import { parseBody } from '../compose/parse-body.ts'
import type { BodyProblem } from '../compose/problem.ts'
import { snippetsFor } from '../compose/snippet.ts'
import { writeDraft } from '../compose/write-draft.ts'
import type { Item } from '../replies/item.ts'
import { guessedValues, knownValues } from './known-values.ts'
import type { SidebarState } from './sidebar.ts'

/** An item as the letter it makes for this ticket, or what keeps it from being one. */
export type Chosen =
  | {
      readonly kind: 'letter'
      readonly item: Item
      readonly letter: Letter
      /** The item and the snippets it is made of. */
      readonly parts: readonly Item[]
    }
  | { readonly kind: 'broken'; readonly item: Item; readonly problem: BodyProblem }

/** The making of letters, which reads Markdown and markers and is therefore the largest part of a sidebar that draws a list first. */
export type Letters = typeof letters
export const letters = { make: makeLetter, write: writeDraft }

function makeLetter(item: Item, { items, ticket, agentName, fills, leftOut }: SidebarState): Chosen {
  const parts = new Set<Item>([item])
  const findSnippet = snippetsIn(items ?? noItems)(item)
  const body = parseBody(item.body, item.lang, (name, lang) => {
    const snippet = findSnippet(name, lang)
    if (snippet) parts.add(snippet)
    return snippet
  })
  if (!body.ok) return { kind: 'broken', item, problem: body.refusal }
  const letter = composeLetter(body.value, {
    blanks: item.blanks,
    lang: item.lang,
    known: knownValues(ticket, agentName),
    guesses: guessedValues(ticket),
    fills: fills.get(item.id) ?? {},
    leftOut: leftOut.get(item.id) ?? new Set(),
  })
  return { kind: 'letter', item, letter, parts: [...parts] }
}

/** One object, so that it is looked through once. */
const noItems: readonly Item[] = []
const snippets = new WeakMap<readonly Item[], ReturnType<typeof snippetsFor>>()

/** Looked through once for each library, not at every key. */
function snippetsIn(items: readonly Item[]): ReturnType<typeof snippetsFor> {
  const find = snippets.get(items) ?? snippetsFor(items)
  snippets.set(items, find)
  return find
}
