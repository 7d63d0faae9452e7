import * as v from 'valibot'
import { blankKinds, incidentStages, slots } from './item.ts'

// Generous for people, small for a database: a reply longer than this is an article.
export const line = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(/^[^\r\n]*$/))
export const note = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000))
export const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}._:-]{1,120}$/u))
const words = v.optional(v.array(line(100)), [])

const blank = v.strictObject({
  kind: v.optional(v.picklist(blankKinds)),
  label: line(80),
  hint: v.optional(line(200)),
  example: v.optional(line(200)),
  required: v.optional(v.boolean(), true),
})

/** A language tag that the browser knows how to read. */
export const lang = v.pipe(v.string(), v.check(isLanguageTag))

const common = {
  id,
  lang,
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

/** What a reply is made of, and what a snippet is. */
export const replyFields = {
  kind: v.literal('reply'),
  ...common,
  audience: v.optional(v.picklist(['customer', 'internal']), 'customer'),
  stage: v.optional(v.picklist(incidentStages)),
}
export const snippetFields = { kind: v.literal('snippet'), ...common, slot: v.picklist(slots) }

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
