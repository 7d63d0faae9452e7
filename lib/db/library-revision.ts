import { randomWord } from '../base/random-word.ts'
import type { EvenkeelDb } from './database.ts'

/**
 * Which library this is: another revision after every change of what is in it, and never the same one twice. The last changes are told
 * by their ids, so that whoever has an earlier revision at hand reads only what has changed since.
 */
export type RevisionRow = {
  readonly name: 'library'
  readonly revision: string
  /** The oldest first; the last leads to `revision`. Absent in rows of the first days. */
  readonly steps?: readonly LibraryStep[]
}

export type LibraryStep = { readonly from: string; readonly changed: readonly string[] }

export const firstRevision = (): RevisionRow => ({ name: 'library', revision: randomWord() })

/** More changed ids than this are not told one by one: all is read anew then. */
const mostTold = 2_000

/**
 * Call it in the transaction of the change itself, before it writes, so that no revision ever means two libraries. `changed`: the ids of
 * what comes in, goes, or is another; undefined where all of it may be.
 */
export async function noteChange(db: EvenkeelDb, changed: readonly string[] | undefined): Promise<RevisionRow> {
  const before = await db.revisions.get('library')
  const after = firstRevision()
  if (!before || !changed) return after
  return { ...after, steps: lastOf([...(before.steps ?? []), { from: before.revision, changed }]) }
}

/** The newest steps that together tell no more than the most. */
function lastOf(steps: readonly LibraryStep[]): readonly LibraryStep[] {
  let told = 0
  const first = steps.findLastIndex(({ changed }) => {
    told += changed.length
    return told > mostTold
  })
  return steps.slice(first + 1)
}

/** The ids of all that has changed since; undefined where that is not known. */
export function changedSince({ revision, steps = [] }: RevisionRow, since: string): readonly string[] | undefined {
  if (revision === since) return []
  const first = steps.findIndex(({ from }) => from === since)
  if (first < 0) return undefined
  return [...new Set(steps.slice(first).flatMap(({ changed }) => changed))]
}
