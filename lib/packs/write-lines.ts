import { ok, type Result, refuse } from '../base/result.ts'
import { bytesOf } from './bytes.ts'
import { caps } from './caps.ts'
import { readLine } from './object-lines.ts'
import type { PackRefusal } from './refusal.ts'

/** Writes each item as the line that is hashed and signed, in the order of their ids. What a reader would refuse is refused here. */
export function writeLines(items: readonly unknown[]): Result<ReadonlyMap<string, string>, PackRefusal> {
  if (items.length > caps.items) return refuse({ kind: 'too-many', file: 'whole', what: 'items', most: caps.items })
  const lines = new Map<string, string>()
  for (const [at, item] of items.entries()) {
    const text = JSON.stringify(item) ?? ''
    const line = readLine(bytesOf(text), 'whole', at + 2)
    if (!line.ok) return line
    if (!line.value.item || lines.has(line.value.id))
      return refuse({ kind: 'out-of-order', file: 'whole', line: at + 2 })
    lines.set(line.value.id, text)
  }
  return ok(new Map([...lines].sort(([one], [other]) => (one < other ? -1 : 1))))
}
