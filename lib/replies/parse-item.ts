import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { hasTag } from './has-tag.ts'
import type { Item } from './item.ts'
import { replyFields, snippetFields } from './item-fields.ts'

/** What is wrong with one item of a file, and in which field: `['blanks', 'order_number', 'label']`. */
export type ItemProblem = {
  readonly kind: 'missing-field' | 'unknown-field' | 'wrong-value' | 'html-in-field'
  readonly field: readonly string[]
}

const item = v.variant('kind', [v.strictObject(replyFields), v.strictObject(snippetFields)])

/** Reads one item of a file, strictly: a field we do not know is an author's mistake we would rather name than lose. */
export function parseItem(input: unknown): Result<Item, readonly ItemProblem[]> {
  const parsed = v.safeParse(item, input)
  if (!parsed.success) return refuse(parsed.issues.map(asProblem))
  // valibot writes absent optional fields as absent, which is what `exactOptionalPropertyTypes` asks for.
  const value = parsed.output as Item
  const problems = fieldsWithHtml(value)
  return problems.length > 0 ? refuse(problems) : ok(value)
}

export function asProblem(issue: v.BaseIssue<unknown>): ItemProblem {
  const field = (issue.path ?? []).map(({ key }) => String(key))
  if (issue.expected === 'never') return { kind: 'unknown-field', field }
  return { kind: issue.input === undefined ? 'missing-field' : 'wrong-value', field }
}

/** Titles and notes are shown as plain text; a tag in one is a mistake of some exporter, or an attack. The body is checked as Markdown. */
export const fieldsWithHtml = (value: object): ItemProblem[] =>
  textsIn(value)
    .filter(({ field, text }) => field[0] !== 'body' && hasTag(text))
    .map(({ field }) => ({ kind: 'html-in-field', field }))

type TextIn = { readonly field: readonly string[]; readonly text: string }

/** All texts inside, each by the field it stands in; those of a list by the list's. */
export function textsIn(value: unknown, field: readonly string[] = []): readonly TextIn[] {
  if (typeof value === 'string') return [{ field, text: value }]
  if (Array.isArray(value)) return value.flatMap((entry) => textsIn(entry, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, entry]) => textsIn(entry, [...field, name]))
}
