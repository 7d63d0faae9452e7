import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import type { Read } from './reading.ts'
import type { PackRefusal } from './refusal.ts'

const fileName = /^(?:head\.json|root\.[1-9]\d{0,6}\.json|o\/[A-Za-z0-9_-]{43})$/

// `v.record` leaves out what is named `__proto__` or `constructor`, without a word.
const files = v.custom<Readonly<Record<string, string>>>(
  (input) =>
    typeof input === 'object' &&
    input !== null &&
    !Array.isArray(input) &&
    Object.entries(input).every(([name, text]) => fileName.test(name) && typeof text === 'string'),
)
const packFile = v.strictObject({ format: v.literal(1), kind: v.literal('evenkeel-pack'), files })

/** Reads a feed from the one file that somebody saved or sent. */
export function readPackFile(bytes: Bytes): Result<Read, PackRefusal> {
  const fields = readFields(packFile, 'pack', bytes)
  if (!fields.ok) return fields
  const files = new Map<string, Bytes>()
  for (const [name, text] of Object.entries(fields.value.files)) {
    const file = fromBase64url(text)
    if (!file) return refuse({ kind: 'bad-shape', file: 'pack', field: `files.${name}` })
    files.set(name, file)
  }
  return ok(readFrom(files))
}

/** Reads a feed that is at hand. */
export function readFrom(files: ReadonlyMap<string, Bytes>): Read {
  return async (name, most) => {
    const file = files.get(name)
    if (!file) return refuse('missing')
    return file.length > most ? refuse('too-large') : ok(file)
  }
}

/** All the files of a feed in one, for whoever has no network between. */
export function makePackFile(files: ReadonlyMap<string, Bytes>): Bytes {
  const entries = [...files].map(([name, bytes]) => [name, toBase64url(bytes)] as const)
  return bytesOf(JSON.stringify({ format: 1, kind: 'evenkeel-pack', files: Object.fromEntries(entries) }))
}
