import { diffArrays } from 'diff'

/** A stretch of two texts: in both, only in the one before, only in the one after. */
export type DiffPart = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** Nobody reads so many, and finding them would take seconds. */
const mostEdits = 400

/**
 * Two texts as one, word by word, in a language's own words: Chinese has no spaces between them. Texts that differ in more than `most` words
 * are told apart line by line, and where that is too many too, as a whole.
 */
export function diffWords(before: string, after: string, lang: string, most = mostEdits): readonly DiffPart[] {
  const words = new Intl.Segmenter(lang, { granularity: 'word' })
  const wordsOf = (text: string) => Array.from(words.segment(text), ({ segment }) => segment)
  const found = diffBy(wordsOf, before, after, most) ?? diffBy(linesOf, before, after, most)
  return found ? asStretches(found) : partsOf(before, after)
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

function diffBy(cut: (text: string) => string[], before: string, after: string, most: number): DiffPart[] | undefined {
  return diffArrays(cut(before), cut(after), { maxEditLength: most })?.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

const partsOf = (gone: string, fresh: string): DiffPart[] =>
  [{ kind: 'gone', text: gone } as const, { kind: 'new', text: fresh } as const].filter(({ text }) => text !== '')

/**
 * Nobody can read confetti: where less stayed than changed on both sides of it, all of it is one change. A line's end parts two
 * changes in any case.
 */
function asStretches(parts: readonly DiffPart[]): DiffPart[] {
  const told: DiffPart[] = []
  let gone = ''
  let fresh = ''
  const tell = () => {
    const [rest, space] = withoutSpaceInCommon(gone, fresh)
    told.push(...partsOf(...rest))
    gone = fresh = ''
    return space
  }
  parts.forEach(({ kind, text }, at) => {
    if (kind === 'gone') gone += text
    else if (kind === 'new') fresh += text
    else if (isTrifle(text, Math.max(gone.length, fresh.length), changedAfter(parts, at))) {
      gone += text
      fresh += text
    } else told.push({ kind, text: tell() + text })
  })
  const space = tell()
  return space === '' ? told : [...told, { kind: 'same', text: space }]
}

const isTrifle = (same: string, before: number, after: number): boolean =>
  !same.includes('\n') && same.length <= before && same.length <= after

function changedAfter(parts: readonly DiffPart[], at: number): number {
  const [next, afterNext] = parts.slice(at + 1, at + 3)
  return Math.max(next?.text.length ?? 0, afterNext && afterNext.kind !== 'same' ? afterNext.text.length : 0)
}

/** The space that ends both belongs to what follows. */
function withoutSpaceInCommon(gone: string, fresh: string): [[string, string], string] {
  const space = gone.slice(gone.trimEnd().length)
  if (space === '' || !fresh.endsWith(space)) return [[gone, fresh], '']
  return [[gone.slice(0, -space.length), fresh.slice(0, -space.length)], space]
}

/** Only the changes and what stands near them; left out is marked by an ellipsis. */
export function aroundChanges(parts: readonly DiffPart[], near = 60): readonly DiffPart[] {
  return parts.map((part, at) => {
    if (part.kind !== 'same') return part
    const after = at === 0 ? '' : beginningOf(part.text, near)
    const before = at === parts.length - 1 ? '' : endOf(part.text, near)
    const short = after.length + before.length < part.text.length - near / 2
    return short ? { kind: part.kind, text: `${after}${after && ' '}…${before && ' '}${before}` } : part
  })
}

/** Not into the middle of a word, where words are parted by spaces. */
const beginningOf = (text: string, near: number): string => {
  const cut = text.slice(0, near)
  return cut === text ? text : cut.replace(/(?<=\s)\S*$/, '').trimEnd()
}
const endOf = (text: string, near: number): string => {
  const cut = text.slice(-near)
  return cut === text ? text : cut.replace(/^\S*(?=\s)/, '').trimStart()
}
