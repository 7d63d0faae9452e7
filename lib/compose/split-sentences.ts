import { allInlines, contentsOf, type Inline, isSwitch } from './tree.ts'

/**
 * Cuts a paragraph into sentences, so that one of them can be left out. Markers and formatted words count as one word each:
 * a full stop inside them ends nothing. A line break ends a sentence too. What stands between two tags is never cut, but may be
 * sentences of its own.
 */
export function splitSentences(inlines: readonly Inline[], lang: string): Inline[][] {
  const cuts = findCuts(inlines, lang)
  const sentences: Inline[][] = [[]]
  let at = 0
  for (const inline of inlines) {
    const begin = at
    const flat = flatten(inline)
    at += flat.length
    // A sentence of its own may begin with the space that parts it from the last.
    const space = isSwitch(inline) ? /^\s+/.exec(flat)?.[0].length : undefined
    if (space && cuts.includes(begin + space) && sentences.at(-1)?.length) sentences.push([])
    for (const part of cutText(
      inline,
      cuts.filter((cut) => cut > begin && cut < at).map((cut) => cut - begin),
    )) {
      sentences.at(-1)?.push(part.inline)
      if (part.ends) sentences.push([])
    }
    if (flat !== '' && cuts.includes(at)) sentences.push([])
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

function findCuts(inlines: readonly Inline[], lang: string): number[] {
  const flat = inlines.map(flatten).join('')
  return Array.from(segmenterFor(lang).segment(flat), ({ index }) => index)
}

/** Making one takes longer than cutting a letter with it. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' })
  segmenters.set(lang, segmenter)
  return segmenter
}

/** As many characters as the inline takes in the flat text; only plain text shows its own, and what is between tags. */
function flatten(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'break') return '\n'
  if (inline.kind === 'cursor') return ''
  if (isSwitch(inline)) return (contentsOf(inline)[0] ?? []).map(flatten).join('')
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
