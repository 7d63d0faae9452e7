import type * as v from 'valibot'
import { ok, type Result, refuse } from '../base/result.ts'
import type { Bytes } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import { caps } from './caps.ts'
import { sha256 } from './hash.ts'
import { linesOf, type ObjectLine, readLine } from './object-lines.ts'
import type { Means } from './reading.ts'
import type { PackRefusal } from './refusal.ts'

export type HashedLine = ObjectLine & { readonly leaf: Bytes }

/** What an object says: its header, then a line for each item. */
export type ObjectText<Header> = { readonly header: Header; readonly lines: readonly HashedLine[] }

/** Gives lines as they are to be read: of a step with the bodies in the place of their edits. */
export type Complete = (lines: readonly Bytes[]) => Promise<Result<readonly Bytes[], PackRefusal>>

/** So many lines are read before others get their turn: a few milliseconds. */
const atOnce = 250

/** Reads a whole object. The lines stand in strictly ascending order of their ids, and each gets its leaf. */
export async function readLines<Schema extends v.GenericSchema>(
  schema: Schema,
  object: Bytes,
  file: string,
  most: number,
  means: Means,
  complete?: Complete,
): Promise<Result<ObjectText<v.InferOutput<Schema>>, PackRefusal>> {
  const lines = linesOf(object)
  const first = lines.next().value
  if (!first || first.length > caps.line || object.at(-1) !== lineEnd) return refuse({ kind: 'not-a-feed', file })
  const header = readFields(schema, file, first)
  if (!header.ok) return header
  const read: HashedLine[] = []
  for (const batch of batchesOf(lines)) {
    const whole = complete ? await complete(batch) : ok(batch)
    if (!whole.ok) return whole
    const items = readBatch(whole.value, file, read.length + 2, read.at(-1)?.id)
    if (!items.ok) return items
    if (read.length + batch.length > most) return refuse({ kind: 'mixed', file })
    read.push(...(await withLeaves(items.value, means.subtle)))
    if (means.signal?.aborted) return refuse({ kind: 'stopped' })
    means.onProgress?.({ kind: 'reading', items: read.length, of: most })
  }
  return ok({ header: header.value, lines: read })
}

const lineEnd = 10

function* batchesOf(lines: Iterable<Bytes>): Generator<readonly Bytes[]> {
  let batch: Bytes[] = []
  for (const line of lines) {
    batch.push(line)
    if (batch.length < atOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function readBatch(
  batch: readonly Bytes[],
  file: string,
  from: number,
  after: string | undefined,
): Result<readonly ObjectLine[], PackRefusal> {
  const read: ObjectLine[] = []
  let before = after
  for (const [at, bytes] of batch.entries()) {
    const line = readLine(bytes, file, from + at)
    if (!line.ok) return line
    if (before !== undefined && line.value.id <= before) return refuse({ kind: 'out-of-order', file, line: from + at })
    before = line.value.id
    read.push(line.value)
  }
  return ok(read)
}

async function withLeaves(lines: readonly ObjectLine[], subtle: SubtleCrypto): Promise<readonly HashedLine[]> {
  const leaves = await Promise.all(lines.map(({ bytes }) => sha256(subtle, bytes)))
  return lines.map((line, at) => ({ ...line, leaf: leaves[at] as Bytes }))
}
