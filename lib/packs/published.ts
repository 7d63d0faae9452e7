import { ok, type Result, refuse } from '../base/result.ts'
import { textOf } from './bytes.ts'
import { caps } from './caps.ts'
import { withBodies } from './edited-lines.ts'
import { type Head, objectFile, type StepEntry } from './head.ts'
import { isOver, stepHeader, wholeHeader } from './object-header.ts'
import type { PackState } from './pack-state.ts'
import { type Complete, type HashedLine, readLines } from './read-lines.ts'
import { readObject, type Unseal, unsealOf } from './read-object.ts'
import type { Means, Read } from './reading.ts'
import type { PackRefusal } from './refusal.ts'
import type { Changes, Step } from './steps.ts'

/** The newest revision as its publisher knows it: what the next one is made from. */
export type Published = {
  readonly feed: string
  /** The version of the newest root. */
  readonly root: number
  readonly revision: number
  /** Each item as it was written, in the order of their ids. */
  readonly lines: ReadonlyMap<string, string>
  /** The latest first. */
  readonly steps: readonly Step[]
}

/** Before the first revision. */
export const unpublished = (feed: string, root: number): Published => ({
  feed,
  root,
  revision: 0,
  lines: new Map(),
  steps: [],
})

/** Reads it back from its files, after `readUpdate` has found them good. A step that can't be read, or leads elsewhere, is left out: it can do no more than save bytes. */
export async function readPublished(
  read: Read,
  state: PackState,
  head: Head,
  means: Means,
): Promise<Result<Published, PackRefusal>> {
  const { feed, root } = state
  const unseal = unsealOf(state)
  const object = await readObject(read, head.whole, unseal, means)
  if (!object.ok) return object
  const whole = await readLines(wholeHeader, object.value, objectFile(head.whole[0]), head.count, means)
  if (!whole.ok) return whole
  if (whole.value.header.feed !== feed) return refuse({ kind: 'wrong-feed', file: objectFile(head.whole[0]) })
  const lines = new Map(whole.value.lines.map((line) => [line.id, textIn(line)]))
  const steps = await Promise.all(head.steps.map((entry) => readStepLines(read, head, entry, lines, unseal, means)))
  return ok({ feed, root: root.version, revision: head.revision, lines, steps: steps.flatMap((step) => step ?? []) })
}

async function readStepLines(
  read: Read,
  head: Head,
  [from, ...entry]: StepEntry,
  lines: Published['lines'],
  unseal: Unseal,
  means: Means,
): Promise<Step | undefined> {
  const object = await readObject(read, entry, unseal, means)
  if (!object.ok) return undefined
  const file = objectFile(entry[0])
  // What a step leads to is what the whole has; the bodies that edits are of are no longer known.
  const complete: Complete = (some) =>
    withBodies(some, file, async (edited) => edited.map(({ id }) => bodyIn(lines.get(id))))
  const isNext = from === head.revision - 1
  const text = await readLines(stepHeader, object.value, file, 2 * caps.items, means, isNext ? complete : undefined)
  if (!text.ok) return undefined
  const changes = new Map(text.value.lines.map((line) => [line.id, line.item && textIn(line)]))
  const { header } = text.value
  const isRight = header.feed === head.feed && isOver(header, from, head.revision) && leadsTo(lines, changes)
  return isRight ? { from, changes, notes: header.notes } : undefined
}

const leadsTo = (lines: Published['lines'], changes: Changes): boolean =>
  [...changes].every(([id, line]) => lines.get(id) === line)

// It was read as text before.
const textIn = ({ bytes }: HashedLine): string => textOf(bytes) as string

function bodyIn(line: string | undefined): string | undefined {
  return line === undefined ? undefined : (JSON.parse(line) as { readonly body?: string }).body
}
