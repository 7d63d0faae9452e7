import * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { readJson } from './canonical-json.ts'
import { caps } from './caps.ts'
import { type Edit, editList } from './edits.ts'
import type { PackRefusal } from './refusal.ts'

/** An item with edits in the place of its body. */
export type Edited = { readonly id: string; readonly edits: readonly Edit[] }

/** Gives the body of each after its edits; undefined where they can't be of what is here. */
export type BodiesAfter = (edited: readonly Edited[]) => Promise<readonly (string | undefined)[]>

/** Gives lines of a step with the body in the place of its edits: nothing tells any more that some had any. */
export async function withBodies(
  lines: readonly Bytes[],
  file: string,
  bodiesAfter: BodiesAfter,
): Promise<Result<readonly Bytes[], PackRefusal>> {
  const read = lines.map(readEdited)
  const bodies = await bodiesAfter(read.filter((line) => line !== undefined))
  const whole: Bytes[] = []
  let next = 0
  for (const [at, line] of lines.entries()) {
    const edited = read[at]
    const body = edited && bodies[next++]
    if (edited && body === undefined) return refuse({ kind: 'mixed', file })
    whole.push(edited ? bytesOf(JSON.stringify({ ...edited.value, body })) : line)
  }
  return ok(whole)
}

const edited = v.object({ id: v.string(), body: editList })

/** Undefined of a line without edits, and of one that no reader takes: whoever reads that says why. */
function readEdited(bytes: Bytes): (Edited & { readonly value: object }) | undefined {
  const json = bytes.length > caps.line ? undefined : readJson(bytes)
  if (!json?.ok || !v.is(edited, json.value.value)) return undefined
  const { value } = json.value
  return { id: value.id, edits: value.body, value }
}
