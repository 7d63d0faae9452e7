import * as v from 'valibot'
import { Refusal } from './refusal.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function readText(bytes: Uint8Array, file: string): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Refusal('not-a-feed', file, 'it is not UTF-8')
  }
}

/** Reads JSON that has only one way of being written. */
export function readJson(text: string, file: string, where = ''): unknown {
  const value = parse(text, file, where)
  if (isDeeper(value, deepest) || JSON.stringify(value) !== text)
    throw new Refusal('not-canonical', file, `${where}it is JSON, but not in the one form in which it is read`)
  checkStrings(value, file, where)
  return value
}

/** Reads what must have these fields and no other. */
export function readShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
  where = '',
): v.InferOutput<Schema> {
  const inherited = inheritedName(value)
  if (inherited) throw new Refusal('bad-shape', file, `${where}a field named ${inherited}`)
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const isTooMany = issue.type === 'max_length' && Array.isArray(issue.input)
  throw new Refusal(
    isTooMany ? 'too-many' : 'bad-shape',
    file,
    `${where}${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
  )
}

/** A field that every object has: a schema that asks with `in` takes it for one of its own. */
function inheritedName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, entry] of Object.entries(value)) {
    if (!Array.isArray(value) && name in Object.prototype) return name
    const inside = inheritedName(entry)
    if (inside) return inside
  }
  return undefined
}

/** No honest file is nested deeper. */
const deepest = 8

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((entry) => isDeeper(entry, levels - 1))
}

function parse(text: string, file: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('not-a-feed', file, `${where}it is not JSON`)
  }
}

function checkStrings(value: unknown, file: string, where: string): void {
  if (typeof value === 'string') checkString(value, file, where)
  if (typeof value !== 'object' || value === null) return
  for (const [name, entry] of Object.entries(value)) {
    checkString(name, file, where)
    checkStrings(entry, file, where)
  }
}

function checkString(text: string, file: string, where: string): void {
  if (!text.isWellFormed()) throw new Refusal('not-canonical', file, `${where}it has half a character`)
  if (/[^\P{Cc}\n\t]/u.test(text)) throw new Refusal('not-canonical', file, `${where}it has a control character`)
}
