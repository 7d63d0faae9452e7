import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { id } from '../replies/item-fields.ts'
import type { PackItem } from '../replies/pack-item.ts'
import { parsePackItem } from '../replies/parse-pack-item.ts'
import type { Bytes } from './bytes.ts'
import { readJson } from './canonical-json.ts'
import { caps } from './caps.ts'
import type { PackRefusal } from './refusal.ts'
import { unfitFields } from './unfit-fields.ts'

/** A line of an object: an item, or in a step that there is none of this id any more. */
export type ObjectLine = { readonly id: string; readonly bytes: Bytes; readonly item: PackItem | undefined }

/** The lines of an object, without their ends. */
export function* linesOf(bytes: Bytes): Generator<Bytes> {
  let start = 0
  while (start < bytes.length) {
    const end = bytes.indexOf(10, start)
    yield bytes.subarray(start, end < 0 ? bytes.length : end)
    start = end < 0 ? bytes.length : end + 1
  }
}

/** Reads what follows the header; `line` counts from 1, the header. */
export function readLine(bytes: Bytes, file: string, line: number): Result<ObjectLine, PackRefusal> {
  if (bytes.length > caps.line) return refuse({ kind: 'too-large', file, most: caps.line })
  const json = readJson(bytes)
  if (!json.ok) return refuse({ kind: json.refusal, file, line })
  const gone = goneId(json.value.value)
  if (gone !== undefined) return ok({ id: gone, bytes, item: undefined })
  const item = parsePackItem(json.value.value)
  const problems = item.ok ? unfitFields(item.value, json.value.text) : item.refusal
  if (!item.ok || problems.length > 0)
    return refuse({ kind: 'bad-item', file, line, id: idIn(json.value.value), problems })
  return ok({ id: item.value.id, bytes, item: item.value })
}

/** Of an item that was taken out: `{"gone":"late-parcel"}` and nothing beside it. */
function goneId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'gone') return undefined
  const { gone } = value as { readonly gone: unknown }
  return v.is(id, gone) ? gone : undefined
}

const idIn = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null ? (value as { readonly id?: unknown }).id : undefined
  return typeof id === 'string' ? id.slice(0, 120) : undefined
}
