import { allInlines, type Inline } from './tree.ts'

/**
 * Cuts a paragraph into sentences, so that one of them can be left out. Markers and formatted words count as one word each:
 * a full stop inside them ends nothing. A line break ends a sentence too.
 */
export function splitSentences(inlines: readonly Inline[], lang: string): Inline[][] {
  const cuts = findCuts(inlines, lang)
  const sentences: Inline[][] = [[]]
  let at = 0
  for (const inline of inlines) {
    const begin = at
    at += flatten(inline).length
    for (const part of cutText(
      inline,
      cuts.filter((cut) => cut > begin && cut < at).map((cut) => cut - begin),
    )) {
      sentences.at(-1)?.push(part.inline)
      if (part.ends) sentences.push([])
    }
    if (cuts.includes(at)) sentences.push([])
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

function findCuts(inlines: readonly Inline[], lang: string): number[] {
  const flat = inlines.map(flatten).join('')
  return Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(flat), ({ index }) => index)
}

/** As many characters as the inline takes in the flat text; only plain text shows its own. */
function flatten(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'break') return '\n'
  return 'x'
}

function cutText(inline: Inline, offsets: readonly number[]): { inline: Inline; ends: boolean }[] {
  if (inline.kind !== 'text' || offsets.length === 0) return [{ inline, ends: false }]
  const bounds = [0, ...offsets, inline.text.length]
  return offsets.concat(inline.text.length).map((end, at) => ({
    inline: { kind: 'text', text: inline.text.slice(bounds[at], end) },
    ends: end < inline.text.length,
  }))
}

/** The words of a sentence as they stand, markers left out. */
export const wordsOf = (inlines: readonly Inline[]): string =>
  Array.from(allInlines(inlines), (inline) => (inline.kind === 'text' ? inline.text : '')).join('')
