import { readLibrary } from '../../lib/formats/read-library.ts'
import type { Item } from '../../lib/replies/item.ts'

/** The items of a file that is expected to be read. */
export async function itemsOf(name: string, text: string, lang = 'en'): Promise<readonly Item[]> {
  const read = await readLibrary(name, text, { lang })
  if (!read.ok) throw new Error(`This file was refused: ${JSON.stringify(read.refusal)}`)
  return read.value
}

/** The problems of a file that is expected to have some; anything else comes back as it is. */
export async function problemsOf(name: string, text: string, lang = 'en'): Promise<unknown> {
  const read = await readLibrary(name, text, { lang })
  return !read.ok && read.refusal.kind === 'problems' ? read.refusal.problems : read
}
