import type { Query } from './data.ts'

/** The places that were right among those found for one query, best first. */
export type Relevance = { readonly reciprocalRank: number; readonly recall: number }

const rankedTo = 10
const recalledTo = 5

/** MRR@10 and recall@5 of one query (Manning, Raghavan, Schütze: Introduction to Information Retrieval, chapter 8). */
export function relevanceOf({ relevant }: Query, found: readonly string[]): Relevance {
  const first = found.slice(0, rankedTo).findIndex((id) => relevant.has(id))

  return {
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    recall: found.slice(0, recalledTo).some((id) => relevant.has(id)) ? 1 : 0,
  }
}

/** Each kind of question counts the same, however many of it there are. */
export function macroMean(rows: readonly { readonly kind: string; readonly value: number }[]): number {
  const kinds = [...Map.groupBy(rows, ({ kind }) => kind).values()]
  return mean(kinds.map((kind) => mean(kind.map(({ value }) => value))))
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
