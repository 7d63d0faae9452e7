import { ok, type Result, refuse } from '../../../lib/base/result.ts'
import { editing } from './edits.ts'
import type { FeedFiles } from './feed-files.ts'
import { type Head, readHead, validUntil } from './head.ts'
import type { PackLine } from './object.ts'
import { Refusal } from './refusal.ts'
import { type Root, readRoots } from './root.ts'
import { type Seal, sealOf } from './seal.ts'
import { applyStep, readStep } from './step.ts'
import { checkLibrary, readWhole } from './whole.ts'

/** A feed as somebody holds it who has read it. */
export type Feed = {
  readonly root: Root
  readonly head: Head
  readonly items: readonly PackLine[]
  /** Since when nobody stands by it any more. */
  readonly staleSince: number | undefined
}

export type Reading = {
  /** Seconds since 1970. */
  readonly now: number
  /** The fingerprint that is expected. */
  readonly feed?: string | undefined
  /** Of a sealed feed. */
  readonly key?: Uint8Array | undefined
  /** What was read of it before. */
  readonly known?: Feed | undefined
}

/** Reads a feed as an agent's browser does: whole or not at all. */
export async function readFeed(files: FeedFiles, reading: Reading): Promise<Result<Feed, Refusal>> {
  try {
    return ok(await read(files, reading))
  } catch (error) {
    if (error instanceof Refusal) return refuse(error)
    throw error
  }
}

async function read(files: FeedFiles, { now, feed, key, known }: Reading): Promise<Feed> {
  const root = await readRoots(files, known?.root, feed)
  const head = await readHead(files, root, now, known?.head)
  const until = validUntil(head)
  const items = await readItems(files, head, sealOf(root, key), known)
  return { root, head, items, staleSince: until <= now ? until : undefined }
}

/** By the shortest step that covers what is known; where there is none or it is no good, from the whole. */
async function readItems(
  files: FeedFiles,
  head: Head,
  seal: Seal,
  known: Feed | undefined,
): Promise<readonly PackLine[]> {
  if (known?.head.revision === head.revision) return known.items
  const step = known && head.steps.find(([from]) => from <= known.head.revision)
  if (!known || !step) return readWhole(files, head, seal)
  try {
    const items = applyStep(known.items, await readStep(files, step, head, seal, editing(known.items)))
    checkLibrary(items, head, seal, `o/${step[1]}`)
    return items
  } catch (error) {
    // Whoever is cut off now will be so for the whole.
    if (!(error instanceof Refusal) || error.kind === 'unreachable') throw error
    return readWhole(files, head, seal)
  }
}
