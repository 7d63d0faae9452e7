import type { BodyAfter } from './edits.ts'
import type { FeedFiles } from './feed-files.ts'
import type { Head } from './head.ts'
import { isItem, type PackLine, readEntries, readLines } from './object.ts'
import { readFormatted } from './payload.ts'
import { Refusal } from './refusal.ts'
import type { Seal } from './seal.ts'
import { type HeadPayload, type RevisionNote, stepHeader } from './shapes.ts'

/** What changed since a revision. */
export type Step = {
  readonly file: string
  readonly from: number
  readonly notes: readonly RevisionNote[]
  readonly puts: readonly PackLine[]
  readonly gone: readonly string[]
}

export async function readStep(
  files: FeedFiles,
  [from, ...object]: HeadPayload['steps'][number],
  head: Head,
  seal: Seal,
  bodyAfter: BodyAfter,
): Promise<Step> {
  const file = `o/${object[0]}`
  const [first = '', ...lines] = await readLines(files, object, seal)
  const header = readFormatted(stepHeader, first, file, 'line 1: ')
  const changes = readEntries(lines, file, from === head.revision - 1 ? bodyAfter : undefined)
  if (header.feed !== head.feed) throw new Refusal('wrong-feed', file, `it is of the feed ${header.feed}`)
  if (header.from !== from || header.to !== head.revision)
    throw new Refusal('mixed', file, `it leads from ${header.from} to ${header.to}`)
  checkNotes(header.notes, from, head.revision, file)
  const puts = changes.filter(isItem)
  const gone = changes.filter((change) => !isItem(change)).map(({ id }) => id)
  return { file, from, notes: header.notes, puts, gone }
}

/** The library after a step, in order of id. */
export function applyStep(items: readonly PackLine[], { puts, gone }: Step): readonly PackLine[] {
  const after = new Map(items.map((item) => [item.id, item]))
  for (const put of puts) after.set(put.id, put)
  for (const id of gone) after.delete(id)
  return [...after.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** One for every revision that the step covers. */
function checkNotes(notes: readonly RevisionNote[], from: number, to: number, file: string): void {
  const isWhole = notes.length === to - from && notes.every(({ revision }, at) => revision === from + 1 + at)
  if (!isWhole) throw new Refusal('mixed', file, `line 1: not a note for every revision from ${from + 1} to ${to}`)
}
