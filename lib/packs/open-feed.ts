import { ok, type Result } from '../base/result.ts'
import type { Instant } from '../replies/standing.ts'
import { caps } from './caps.ts'
import type { PackState } from './pack-state.ts'
import { readHeadFile } from './read-head-file.ts'
import { type Means, type Read, readFile } from './reading.ts'
import type { PackRefusal } from './refusal.ts'
import { approversOf } from './root.ts'
import { followRotations, readFirstRoot } from './rotations.ts'

/** What a link says of a feed: whose it is, and what opens it. */
export type Pinned = { readonly feed?: string; readonly key?: string }

/** What an agent sees before subscribing. */
export type FirstSight = {
  /** The fingerprint. If the link brought none, it is the agent who compares it. */
  readonly feed: string
  readonly isPinned: boolean
  readonly publisher: string
  /** The names of those who may approve, and how many of them it takes. One: not four eyes. */
  readonly approvers: readonly string[]
  readonly needs: number
  readonly isSealed: boolean
  readonly revision: number
  readonly count: number
  /** Bytes to fetch. */
  readonly size: number
  readonly issued: Instant
  readonly expires: Instant
  /** What to subscribe with: `readUpdate` reads the whole library from it. */
  readonly state: PackState
}

/** Reads who publishes a feed, and what: three small files, and no reply yet. */
export async function openFeed(
  read: Read,
  { feed: fingerprint, key }: Pinned,
  now: Instant,
  means: Means,
): Promise<Result<FirstSight, PackRefusal>> {
  const first = await readFirstRoot(read, fingerprint, means)
  if (!first.ok) return first
  const root = await followRotations(read, first.value, means)
  if (!root.ok) return root
  const { feed } = first.value
  const state: PackState = { feed, root: root.value, ...(key !== undefined && { key }) }
  const file = await readFile(read, 'head.json', caps.head, means.signal)
  if (!file.ok) return file
  const approved = await readHeadFile(file.value, feed, root.value, now, means.subtle)
  if (!approved.ok) return approved
  const { head, stamp } = approved.value
  const { publisher, approve, sealed } = root.value
  return ok({
    feed,
    isPinned: fingerprint !== undefined,
    publisher,
    approvers: approversOf(root.value),
    needs: approve.needs,
    isSealed: sealed === true,
    revision: head.revision,
    count: head.count,
    size: head.whole[1],
    issued: head.issued,
    expires: stamp?.stamp.expires ?? head.expires,
    state,
  })
}
