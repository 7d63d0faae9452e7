import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { lineAt } from '../base/line-at.ts'
import { ok, refuse } from '../base/result.ts'
import type { RawFile } from './raw-file.ts'

/** Our library file: `{"format": "evenkeel-library", "version": 1, "items": […]}`. See README.md beside this file. */
export function readJson(text: string): RawFile {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return refuse({ kind: 'broken-json', line: lineAt(text, findPlaces(text).firstError) })
  }
  if (!isLibrary(file)) return refuse({ kind: 'not-a-library', line: 1 })
  // Only a file with a mistake in it needs the places, and they cost more than the reading.
  let places: Places | undefined
  const lineAtPath = (path: readonly (string | number)[]): number => {
    places ??= findPlaces(text)
    return lineAt(text, places.root === undefined ? 0 : offsetOf(places.root, path))
  }
  const { version, items } = file
  if (typeof version !== 'number') return refuse({ kind: 'not-a-library', line: lineAtPath(['version']) })
  if (version !== 1) return refuse({ kind: 'unknown-version', version: `${version}`, line: lineAtPath(['version']) })
  if (!Array.isArray(items)) return refuse({ kind: 'not-a-library', line: lineAtPath(['items']) })
  const lineOf = (at: number, field: readonly string[]) => lineAtPath(['items', at, ...field])
  return ok(
    items.map((value: unknown, at) => ({
      value,
      get line() {
        return lineOf(at, [])
      },
      lineOf: (field) => lineOf(at, field),
    })),
  )
}

const isLibrary = (file: unknown): file is { version?: unknown; items?: unknown } =>
  typeof file === 'object' && file !== null && 'format' in file && file.format === 'evenkeel-library'

/** A missing field has no place of its own: that of what it is missing from is the nearest. */
function offsetOf(root: Node, path: readonly (string | number)[]): number {
  let node = root
  for (const key of path) {
    const inner = findNodeAtLocation(node, [key]) ?? findNodeAtLocation(node, [Number(key)])
    if (inner === undefined) break
    node = inner
  }
  return node.offset
}

type Places = { readonly root: Node | undefined; readonly firstError: number }

function findPlaces(text: string): Places {
  const errors: ParseError[] = []
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
    return { root, firstError: errors[0]?.offset ?? 0 }
  } catch (error) {
    // Nested deeper than the stack: no author looks for a line in that.
    if (error instanceof RangeError) return { root: undefined, firstError: 0 }
    throw error
  }
}
