import { ok, type Result } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { readFields } from './canonical-json.ts'
import { sha256 } from './hash.ts'
import { type Head, objectFile, readHead } from './head.ts'
import { hashBuckets, libraryHash } from './library-hash.ts'
import { type Making, makeObject } from './make-object.ts'
import { makeSteps } from './make-steps.ts'
import { type Note, noteFields } from './object-header.ts'
import type { Published } from './published.ts'
import { intoBuckets } from './read-whole.ts'
import type { PackRefusal } from './refusal.ts'
import { changesBetween, type Step } from './steps.ts'
import { writeLines } from './write-lines.ts'

/** What is said of a revision as a whole. */
export type Saying = Pick<Note, 'severity' | 'note'> & { readonly issued: Instant; readonly expires: Instant }

export type Revision = {
  /** For the approvers to sign. */
  readonly head: Bytes
  /** To be put in place before the head is. */
  readonly objects: ReadonlyMap<string, Bytes>
  /** From which the next one is made. */
  readonly published: Published
}

/** Writes the revision that follows, of all these items; those that are not among them are gone. */
export async function makeRevision(
  before: Published,
  items: readonly unknown[],
  { severity, note, issued, expires }: Saying,
  making: Making,
): Promise<Result<Revision, PackRefusal>> {
  const { feed, root } = before
  const revision = before.revision + 1
  const written = writeLines(items)
  if (!written.ok) return written
  const lines = written.value
  const said = readFields(noteFields, 'note', bytesOf(JSON.stringify({ revision, at: issued, severity, note })))
  if (!said.ok) return said
  const newest: Step = { from: before.revision, changes: changesBetween(before.lines, lines), notes: [said.value] }
  const whole = await makeObject({ format: 1, feed, kind: 'whole', revision }, lines, making)
  const made = await makeSteps(before, newest, whole.entry[1], making)
  const steps = made.map(({ step }) => step)
  const head: Head = {
    format: 1,
    feed,
    root,
    revision,
    issued,
    expires,
    count: lines.size,
    library: await hashLibrary(lines, making),
    whole: [...whole.entry],
    steps: made.map(({ step: { from }, object: { entry } }) => [from, ...entry]),
    ...urgentIn(steps),
  }
  const payload = bytesOf(JSON.stringify(head))
  const read = readHead(payload)
  if (!read.ok) return read
  const objects = [whole, ...made.map(({ object }) => object)]
  return ok({
    head: payload,
    objects: new Map(objects.map(({ entry: [hash], stored }) => [objectFile(hash), stored])),
    published: { feed, root, revision, lines, steps },
  })
}

async function hashLibrary(lines: ReadonlyMap<string, string>, { subtle, sealing }: Making): Promise<string> {
  const leaves = [...lines].map(async ([id, line]) => ({ id, leaf: await sha256(subtle, bytesOf(line)) }))
  const buckets = intoBuckets(await Promise.all(leaves))
  return libraryHash(subtle, await hashBuckets(subtle, buckets), sealing?.key)
}

/** The longest way tells of all that the others lead over. */
function urgentIn(steps: readonly Step[]): { readonly urgent?: number } {
  const urgent = steps.at(-1)?.notes.findLast(({ severity }) => severity === 'correct-now')
  return urgent ? { urgent: urgent.revision } : {}
}
