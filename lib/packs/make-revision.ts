import { ok, type Result } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import { type Bytes, bytesOf } from './bytes.ts'
import { caps } from './caps.ts'
import { sha256 } from './hash.ts'
import { type Head, objectFile, readHead } from './head.ts'
import { hashBuckets, libraryHash } from './library-hash.ts'
import { type MadeObject, type Making, makeObject } from './make-object.ts'
import type { Note } from './object-header.ts'
import type { Published } from './published.ts'
import { intoBuckets } from './read-whole.ts'
import type { PackRefusal } from './refusal.ts'
import { changesBetween, extendStep, type Step } from './steps.ts'
import { thinSteps } from './thin-steps.ts'
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
  const written = writeLines(items)
  if (!written.ok) return written
  const lines = written.value
  const { feed, root } = before
  const revision = before.revision + 1
  const newest: Step = {
    from: before.revision,
    changes: changesBetween(before.lines, lines),
    notes: [{ revision, at: issued, severity, note }],
  }
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

type MadeStep = { readonly step: Step; readonly object: MadeObject }

/** A long way that is no shorter than half of the whole is left out; what is this small is not worth asking. */
const smallStep = 16_384

async function makeSteps(before: Published, newest: Step, whole: number, making: Making): Promise<readonly MadeStep[]> {
  // Of the very first revision there is nothing to come from.
  if (before.revision === 0) return []
  const to = before.revision + 1
  const all = [newest, ...before.steps.map((step) => extendStep(step, newest))]
  const able = all.filter(({ from }) => to - from <= caps.notes)
  const lengths = new Set(thinSteps(able.map(({ from }) => to - from)))
  const made: MadeStep[] = []
  for (const step of able.filter(({ from }) => lengths.has(to - from))) {
    const header = { format: 1, feed: before.feed, kind: 'step', from: step.from, to, notes: step.notes }
    const object = await makeObject(header, step.changes, making)
    if (step === newest || object.entry[1] <= Math.max(whole / 2, smallStep)) made.push({ step, object })
  }
  return made
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
