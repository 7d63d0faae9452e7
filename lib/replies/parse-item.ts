import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { blankKinds, type Item, incidentStages, slots } from './item.ts'

/** What is wrong with one item of a file, and in which field: `['blanks', 'order_number', 'label']`. */
export type ItemProblem = {
  readonly kind: 'missing-field' | 'unknown-field' | 'wrong-value' | 'html-in-field'
  readonly field: readonly string[]
}

// Generous for people, small for a database: a reply longer than this is an article.
const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(/^[^\r\n]*$/))
const note = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000))
const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}._:-]{1,120}$/u))
const words = v.optional(v.array(line(100)), [])

const blank = v.strictObject({
  kind: v.optional(v.picklist(blankKinds)),
  label: line(80),
  hint: v.optional(line(200)),
  example: v.optional(line(200)),
  required: v.optional(v.boolean(), true),
})

const common = {
  id,
  lang: v.pipe(v.string(), v.check(isLanguageTag)),
  title: line(200),
  body: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== ''),
    v.maxLength(20_000),
  ),
  shortcut: v.optional(v.pipe(v.string(), v.regex(/^\S{1,32}$/))),
  aliases: words,
  tags: words,
  folder: v.optional(line(100)),
  use: v.optional(note),
  avoid: v.optional(note),
  translates: v.optional(id),
  // A marker's name as Liquid reads it; `__proto__` and its kind can't be one.
  blanks: v.optional(v.record(v.pipe(v.string(), v.regex(/^(?!__)[\p{L}\p{N}_-]{1,60}$/u)), blank), {}),
}

const item = v.variant('kind', [
  v.strictObject({
    kind: v.literal('reply'),
    ...common,
    audience: v.optional(v.picklist(['customer', 'internal']), 'customer'),
    stage: v.optional(v.picklist(incidentStages)),
  }),
  v.strictObject({ kind: v.literal('snippet'), ...common, slot: v.picklist(slots) }),
])

/** Reads one item of a file, strictly: a field we do not know is an author's mistake we would rather name than lose. */
export function parseItem(input: unknown): Result<Item, readonly ItemProblem[]> {
  const parsed = v.safeParse(item, input)
  if (!parsed.success) return refuse(parsed.issues.map(asProblem))
  // valibot writes absent optional fields as absent, which is what `exactOptionalPropertyTypes` asks for.
  const value = parsed.output as Item
  const problems = fieldsWithHtml(value)
  return problems.length > 0 ? refuse(problems) : ok(value)
}

function asProblem(issue: v.BaseIssue<unknown>): ItemProblem {
  const field = (issue.path ?? []).map(({ key }) => String(key))
  if (issue.expected === 'never') return { kind: 'unknown-field', field }
  return { kind: issue.input === undefined ? 'missing-field' : 'wrong-value', field }
}

/** Titles and notes are shown as plain text; a tag in one is a mistake of some exporter, or an attack. The body is checked as Markdown. */
function fieldsWithHtml(value: Item): ItemProblem[] {
  const texts: [readonly string[], string | undefined][] = [
    [['title'], value.title],
    [['folder'], value.folder],
    [['use'], value.use],
    [['avoid'], value.avoid],
    ...value.tags.map((tag): [string[], string] => [['tags'], tag]),
    ...value.aliases.map((alias): [string[], string] => [['aliases'], alias]),
    ...Object.entries(value.blanks).flatMap(([name, { label, hint, example }]): [string[], string | undefined][] => [
      [['blanks', name, 'label'], label],
      [['blanks', name, 'hint'], hint],
      [['blanks', name, 'example'], example],
    ]),
  ]
  return texts
    .filter(([, text]) => /<\/?[a-z!][^>]*>/i.test(text ?? ''))
    .map(([field]) => ({ kind: 'html-in-field', field }))
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
