import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Result, refuse } from '../../../lib/base/result.ts'
import { createWords, loadCatalogue } from '../../../lib/words/words.ts'
import { checkBodies, type Folder } from './check-bodies.ts'
import type { Fault } from './fault.ts'
import { readSource } from './front-matter.ts'
import { readSourceItem, type SourceItem } from './source-item.ts'
import { readText } from './text.ts'

/**
 * Reads a folder of Markdown files, one item a file: all of it, or everything that is wrong with it. A README, and what begins with a dot
 * or an underscore, is for the people who keep the folder.
 */
export async function readFolder(folder: string): Promise<Result<Folder, readonly Fault[]>> {
  const { say } = createWords('en', await loadCatalogue('en'))
  const entries = await entriesIn(folder)
  const files = entries.filter(({ isMarkdown }) => isMarkdown).map(({ file }) => file)
  const unread = entries.flatMap(notRead)
  if (files.length + unread.length === 0)
    return refuse([{ file: folder, line: 1, words: 'There is no Markdown file in it.' }])
  const read = await Promise.all(files.map(async (file) => readItem(await readFile(join(folder, file)), file, say)))
  const items = read.flatMap((each) => (each.ok ? [each.value] : []))
  const faults = [...unread, ...read.flatMap((each) => (each.ok ? [] : each.refusal)), ...sameIds(items)]
  return faults.length > 0 ? refuse(faults) : checkBodies(items, say)
}

type Say = Parameters<typeof readSourceItem>[1]

function readItem(bytes: Uint8Array, file: string, say: Say): Result<SourceItem, readonly Fault[]> {
  const text = readText(bytes, file)
  if (!text.ok) return text
  const source = readSource(text.value, file)
  return source.ok ? readSourceItem(source.value, say) : source
}

type Entry = { readonly file: string; readonly isMarkdown: boolean; readonly isLink: boolean }

async function entriesIn(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .map((entry) => ({
      file: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isMarkdown: entry.isFile() && /\.md$/i.test(entry.name),
      isLink: entry.isSymbolicLink(),
    }))
    .filter(({ file }) => !/(?:^|\/)(?:[._]|readme\.md$)/i.test(file))
    .sort((one, other) => (one.file < other.file ? -1 : 1))
}

/** What its author may take for an item, and would miss. Windows hides the end of `late.md.txt`. */
function notRead({ file, isLink }: Entry): readonly Fault[] {
  if (isLink) return [{ file, line: 1, words: 'It is a link, and those are not followed: put what it leads to here.' }]
  const isOther = /\.(?:markdown|mdown|mdx|md\.txt)$/i.test(file)
  return isOther ? [{ file, line: 1, words: 'It is not read unless its name ends in “.md”.' }] : []
}

function sameIds(items: readonly SourceItem[]): readonly Fault[] {
  const first = new Map<string, string>()
  return items.flatMap(({ source: { file, lineOf }, item: { id } }) => {
    const other = first.get(id)
    if (other !== undefined) return [{ file, line: lineOf(['id']), words: `The id “${id}” is that of ${other} too.` }]
    first.set(id, file)
    return []
  })
}
