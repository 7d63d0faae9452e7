import type { Item } from '../../../../lib/replies/item.ts'
import { makeLibrary } from '../../library.ts'

/**
 * As many replies, and as long, in letters that no query of the bench is written in: what is found in a library beside it stays what it
 * was, so that a list can be told for right while the other comes in.
 */
export const makeForeignLibrary = (count: number): readonly Item[] =>
  makeLibrary(count).map((item) => ({
    ...item,
    title: foreign(item.title),
    shortcut: foreign(item.shortcut ?? ''),
    aliases: (item.aliases ?? []).map(foreign),
    tags: (item.tags ?? []).map(foreign),
    use: foreign(item.use ?? ''),
    body: foreign(item.body),
  }))

/** Markers stay what they are. */
const foreign = (text: string): string =>
  text.replaceAll(/\{\{.*?\}\}|[\p{Script=Latin}\p{Script=Han}]/gu, (found) =>
    found.startsWith('{{') ? found : letterFor(found),
  )

/** Of Georgian for Latin, of Hangul for Han. */
function letterFor(letter: string): string {
  const code = letter.toLowerCase().codePointAt(0) ?? 0
  return String.fromCodePoint(code < 0x2e80 ? 0x10d0 + (code % 33) : 0xac00 + (code % 11_000))
}
