import { ok, refuse } from '../base/result.ts'
import type { RawFile, RawItem } from './raw-file.ts'

/** One item a line, as in the `items` of the library file. Empty lines are passed over. */
export function readJsonLines(text: string): RawFile {
  const items: RawItem[] = []
  for (const [at, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue
    const line = at + 1
    try {
      items.push({ value: JSON.parse(row), line, lineOf: () => line })
    } catch {
      return refuse({ kind: 'broken-json', line })
    }
  }
  return ok(items)
}
