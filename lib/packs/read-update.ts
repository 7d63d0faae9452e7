import { ok, type Result } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import { type Bytes, sameBytes } from './bytes.ts'
import { caps } from './caps.ts'
import type { PackState } from './pack-state.ts'
import { type ReadHead, readHeadFile } from './read-head-file.ts'
import { type NewsMeans, readNews } from './read-news.ts'
import { type Read, readFile } from './reading.ts'
import type { PackRefusal } from './refusal.ts'
import type { Root } from './root.ts'
import { followRotations } from './rotations.ts'
import type { Update } from './update.ts'

export type UpdateMeans = NewsMeans & {
  /** Looks for a newer root although nothing tells of one: so that a root that was held back from this reader comes to light. */
  readonly checkRoot?: boolean
}

/** For a poll: nothing needs to be read. */
export const isTaken = ({ taken }: PackState, headFile: Bytes): boolean => !!taken && sameBytes(taken.file, headFile)

/**
 * Looks whether a feed has something new, and reads it whole or not at all. Nothing is changed here; whoever asked applies what comes
 * back, in one transaction.
 */
export async function readUpdate(
  read: Read,
  have: PackState,
  now: Instant,
  means: UpdateMeans,
): Promise<Result<Update, PackRefusal>> {
  const file = await readFile(read, 'head.json', caps.head, means.signal)
  if (!file.ok) return file
  if (!means.checkRoot && isTaken(have, file.value)) return ok({ kind: 'unchanged' })
  const approved = await readApproved(read, file.value, have, now, means)
  if (!approved.ok) return approved
  const { root, head } = approved.value
  const state = { ...have, root }
  const update = head.ok ? await readNews(read, { file: file.value, ...head.value }, state, means) : head
  return root.version > have.root.version ? withRoot(state, update) : update
}

/** A new root is to be kept whatever becomes of the rest. */
function withRoot(state: PackState, update: Result<Update, PackRefusal>): Result<Update, PackRefusal> {
  if (update.ok) return update.value.kind === 'unchanged' ? ok({ kind: 'rotated', state }) : update
  return update.refusal.kind === 'stopped' ? update : ok({ kind: 'rotated', state, refusal: update.refusal })
}

type Approved = { readonly root: Root; readonly head: Result<ReadHead, PackRefusal> }

/** The root is looked for only when there is a reason: it seldom changes, and a poll is one request. */
async function readApproved(
  read: Read,
  file: Bytes,
  { feed, root }: PackState,
  now: Instant,
  means: UpdateMeans,
): Promise<Result<Approved, PackRefusal>> {
  const readBy = (root: Root) => readHeadFile(file, feed, root, now, means.subtle)
  const head = await readBy(root)
  if (!means.checkRoot && !asksForRoot(head)) return ok({ root, head })
  const newest = await followRotations(read, { feed, root }, means)
  if (!newest.ok) return newest
  const again = newest.value === root ? head : await readBy(newest.value)
  return ok({ root: newest.value, head: again })
}

const asksForRoot = (head: Result<ReadHead, PackRefusal>): boolean =>
  !head.ok && (head.refusal.kind === 'not-approved' || head.refusal.kind === 'missing')
