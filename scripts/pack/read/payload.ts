import type * as v from 'valibot'
import { Refusal } from './refusal.ts'
import { readJson, readShape, readText } from './strict-json.ts'

/** Reads what was signed. A format of the future is told apart from nonsense: there the reader is at fault, not the file. */
export function readPayload<Schema extends v.GenericSchema>(schema: Schema, bytes: Uint8Array, file: string) {
  return readFormatted(schema, readText(bytes, file), file)
}

export function readFormatted<Schema extends v.GenericSchema>(schema: Schema, text: string, file: string, where = '') {
  const value = readJson(text, file, where)
  if (isNewerFormat(value))
    throw new Refusal('newer-format', file, `${where}format ${value.format}; this reader knows 1`)
  return readShape(schema, value, file, where)
}

const isNewerFormat = (value: unknown): value is { readonly format: number } =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  Number.isSafeInteger(value.format) &&
  Number(value.format) > 1
