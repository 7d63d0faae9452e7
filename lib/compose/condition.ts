import type { KnownFlag, KnownName } from './markers.ts'

/** When a branch is taken: all of its tests, or one of them. */
export type Condition = { readonly join: 'and' | 'or'; readonly tests: readonly Test[] }

/** One test of one known value; `not` turns its answer round. */
export type Test = Asked & { readonly not: boolean }

/** What a test asks, in the words it would be asked in if nobody knew. */
export type Asked =
  | { readonly asks: 'is'; readonly name: KnownName | KnownFlag }
  | { readonly asks: 'equals' | 'contains'; readonly name: KnownName; readonly text: string }

/** Two tests that ask the same are answered by one answer. Never the name of a blank, which holds no colon. */
export const keyOf = (asked: Asked): string =>
  asked.asks === 'is' ? `if:${asked.name}` : `if:${asked.name} ${asked.asks} ${asked.text}`
