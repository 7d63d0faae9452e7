import type { Taken, TakenStamp } from './pack-state.ts'
import type { ReadHead } from './read-head-file.ts'
import type { PackRefusal } from './refusal.ts'
import { letGo } from './stamp.ts'

const file = 'head.json'

/** Why it can't come after what is here: a number only grows, and one number says one thing. */
export function doesNotFollow(read: ReadHead, taken: Taken | undefined): PackRefusal | undefined {
  if (!taken || read.head.revision > taken.head.revision) return undefined
  const got = read.head.revision
  if (got < taken.head.revision) return { kind: 'rollback', file, have: taken.head.revision, got }
  if (read.headHash !== taken.headHash) return { kind: 'equivocation', file, number: got }
  return taken.stamp && stampDoesNotFollow(read.stamp, taken.stamp)
}

function stampDoesNotFollow(read: TakenStamp | undefined, taken: TakenStamp): PackRefusal | undefined {
  const have = taken.stamp.number
  const got = read?.stamp.number ?? 0
  if (!read || got < have) return { kind: 'rollback', file, have, got }
  if (got === have) return read.hash === taken.hash ? undefined : { kind: 'equivocation', file, number: got }
  const ids = letGo(taken.stamp, read.stamp)
  return ids.length > 0 ? { kind: 'unheld', ids } : undefined
}
