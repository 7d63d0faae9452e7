import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Bytes, textOf } from './bytes.ts'
import type { PackRefusal } from './refusal.ts'

type Json = { readonly text: string; readonly value: unknown }
type Fault = 'not-a-feed' | 'not-canonical'

/**
 * Reads JSON that can be read in one way only: written again it is the same text. So no field stands twice, no number is rounded
 * and no white space hides anything. Nor does a text hold lone surrogates, or control characters other than line ends and tabs;
 * and nothing is nested without end.
 */
export function readJson(bytes: Bytes): Result<Json, Fault> {
  const text = textOf(bytes)
  if (text === undefined) return refuse('not-a-feed')
  try {
    const value: unknown = JSON.parse(text)
    const isCanonical = isShallow(value, deepest) && JSON.stringify(value) === text && !hasForbidden(text)
    return isCanonical ? ok({ text, value }) : refuse('not-canonical')
  } catch {
    return refuse('not-a-feed')
  }
}

/** No honest file is nested deeper. */
const deepest = 8

/** So that whoever walks through it afterwards comes to an end. */
function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return left > 0 && Object.values(value).every((entry) => isShallow(entry, left - 1))
}

/** In canonical JSON a control character or a lone surrogate is always written as an escape, except DEL and those after it. */
const hasForbidden = (text: string): boolean =>
  /[\x7f-\x9f]/.test(text) || (text.includes('\\') && /(?<!\\)(?:\\\\)*\\[bfru]/.test(text))

/** Reads such JSON of a format we know, with the fields of this schema and no others. */
export function readFields<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  bytes: Bytes,
): Result<v.InferOutput<Schema>, PackRefusal> {
  const json = readJson(bytes)
  if (!json.ok) return refuse({ kind: json.refusal, file })
  const input = json.value.value
  const format = formatOf(input)
  if (format !== undefined && format > 1) return refuse({ kind: 'newer-format', file, format })
  const parsed = v.safeParse(schema, input)
  return parsed.success ? ok(parsed.output) : refuse(asRefusal(file, parsed.issues[0]))
}

function formatOf(input: unknown): number | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'format')) return undefined
  const { format } = input as { readonly format: unknown }
  return Number.isSafeInteger(format) ? (format as number) : undefined
}

function asRefusal(file: string, issue: v.BaseIssue<unknown>): PackRefusal {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.')
  if (issue.type === 'max_length' && Array.isArray(issue.input))
    return { kind: 'too-many', file, what: field, most: Number(issue.requirement) }
  return { kind: 'bad-shape', file, field }
}
