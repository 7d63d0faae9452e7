import type { FeedFiles } from './feed-files.ts'
import type { Head } from './head.ts'
import { libraryHash } from './library-hash.ts'
import { isItem, type PackLine, readEntries, readLines } from './object.ts'
import { readFormatted } from './payload.ts'
import { Refusal } from './refusal.ts'
import type { Seal } from './seal.ts'
import { wholeHeader } from './shapes.ts'

/** The whole library as the head's object has it. */
export async function readWhole(files: FeedFiles, head: Head, seal: Seal): Promise<readonly PackLine[]> {
  const file = `o/${head.whole[0]}`
  const [first = '', ...lines] = await readLines(files, head.whole, seal)
  const header = readFormatted(wholeHeader, first, file, 'line 1: ')
  const entries = readEntries(lines, file)
  if (header.feed !== head.feed) throw new Refusal('wrong-feed', file, `it is of the feed ${header.feed}`)
  if (header.revision !== head.revision)
    throw new Refusal('mixed', file, `it is revision ${header.revision}, not ${head.revision}`)
  const items = entries.filter(isItem)
  if (items.length < entries.length) throw new Refusal('mixed', file, 'in a whole nothing is gone')
  checkLibrary(items, head, seal, file)
  return items
}

/** Whether these are the library that was approved. */
export function checkLibrary(items: readonly PackLine[], head: Head, { salt }: Seal, file: string): void {
  if (items.length !== head.count) throw new Refusal('mixed', file, `${items.length} items, not ${head.count}`)
  if (libraryHash(items, salt) !== head.library) throw new Refusal('mixed', file, 'the library hash is another')
}
