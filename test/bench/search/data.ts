import { readFileSync } from 'node:fs'
import type { Item } from '../../../lib/replies/item.ts'

/** What somebody asks for, and which replies would be right. */
export type Query = {
  readonly text: string
  readonly relevant: ReadonlySet<string>
  /** `k-…`: an agent who looks for a reply known to be there. `msg-…`: a whole message of a customer. */
  readonly kind: string
  readonly split: 'dev' | 'test'
}

type ReplyLine = {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly shortcut?: string
  readonly tags?: readonly string[]
  readonly body: string
}
type QueryLine = {
  readonly q: string
  readonly relevant: readonly string[]
  readonly kind: string
  readonly split: Query['split']
}

export const readReplies = (file: string): readonly Item[] =>
  linesOf<ReplyLine>(file).map(({ id, lang, title, shortcut, tags = [], body }) => ({
    kind: 'reply',
    audience: 'customer',
    id,
    lang,
    title,
    ...(shortcut ? { shortcut } : {}),
    aliases: [],
    tags,
    body,
    blanks: {},
  }))

export const readQueries = (file: string): readonly Query[] =>
  linesOf<QueryLine>(file).map(({ q, relevant, kind, split }) => ({
    text: q,
    relevant: new Set(relevant),
    kind,
    split,
  }))

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)

/** Up to this many of them, evenly drawn. */
export function everySo(queries: readonly Query[], most: number): readonly Query[] {
  const step = Math.max(1, queries.length / most)
  return Array.from({ length: Math.floor(queries.length / step) }, (_, at) => queries[Math.floor(at * step)] as Query)
}
