import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Bytes, bytesOf, joined } from './bytes.ts'
import { readJson } from './canonical-json.ts'
import { caps } from './caps.ts'
import { type Edit, editList } from './edits.ts'
import { linesOf } from './object-lines.ts'
import type { PackRefusal } from './refusal.ts'

/** An item with edits in the place of its body. */
export type Edited = { readonly id: string; readonly edits: readonly Edit[] }

/** Gives the body of each after its edits; undefined where they can't be of what is here. */
export type BodiesAfter = (edited: readonly Edited[]) => Promise<readonly (string | undefined)[]>

/** An object in which every line is whole: nothing tells any more that some had edits. */
export async function withBodies(
  object: Bytes,
  file: string,
  bodiesAfter: BodiesAfter,
): Promise<Result<Bytes, PackRefusal>> {
  const lines = [...linesOf(object)].flatMap(readEdited)
  const bodies = await bodiesAfter(lines)
  const parts: Bytes[] = []
  let read = 0
  for (const [at, { bytes, value }] of lines.entries()) {
    const body = bodies[at]
    if (body === undefined) return refuse({ kind: 'mixed', file })
    const start = bytes.byteOffset - object.byteOffset
    parts.push(object.subarray(read, start), bytesOf(JSON.stringify({ ...value, body })))
    read = start + bytes.length
  }
  return ok(joined([...parts, object.subarray(read)]))
}

const edited = v.object({ id: v.string(), body: editList })

/** None of a line without edits, nor of one that no reader takes: whoever reads that says why. */
function readEdited(bytes: Bytes): readonly (Edited & { readonly bytes: Bytes; readonly value: object })[] {
  const json = bytes.length > caps.line ? undefined : readJson(bytes)
  if (!json?.ok || !v.is(edited, json.value.value)) return []
  const { value } = json.value
  return [{ id: value.id, edits: value.body, bytes, value }]
}
