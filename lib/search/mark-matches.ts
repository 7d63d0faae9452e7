import { editDistance, slipsFor } from '../text/edit-distance.ts'
import { wordsIn } from '../text/words.ts'

/** A text in pieces, so that the words a search found can be drawn marked. */
export type MarkedPiece = { readonly text: string; readonly marked: boolean }

export function markMatches(text: string, query: string): MarkedPiece[] {
  const spans = findSpans(text, query)
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const { begin, end } of spans) {
    if (begin > at) pieces.push({ text: text.slice(at, begin), marked: false })
    pieces.push({ text: text.slice(Math.max(begin, at), end), marked: true })
    at = Math.max(at, end)
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

type Span = { readonly begin: number; readonly end: number }

function findSpans(text: string, query: string): Span[] {
  const wanted = wordsIn(query)
  return knownWordsIn(text)
    .flatMap((word) => wanted.flatMap((want) => (want.han ? hanSpans(word, want.folded) : wordSpan(word, want.folded))))
    .sort((a, b) => a.begin - b.begin)
}

type Word = ReturnType<typeof wordsIn>[number]

function wordSpan(word: Word, want: string): Span[] {
  const slips = slipsFor(want)
  const found = word.folded.startsWith(want) || (slips > 0 && editDistance(want, word.folded, slips) <= slips)
  return found && !word.han ? [word] : []
}

/** The longest part of the wanted run that stands in this run; folding leaves Chinese characters their length. */
function hanSpans(word: Word, want: string): Span[] {
  if (!word.han) return []
  const shortest = Math.min(2, want.length)
  for (let length = want.length; length >= shortest; length--)
    for (let from = 0; from + length <= want.length; from++) {
      const at = word.folded.indexOf(want.slice(from, from + length))
      if (at >= 0) return [{ begin: word.begin + at, end: word.begin + at + length }]
    }
  return []
}

/** The rows on the screen are marked anew at every key, and their words stay the same. */
const known = new Map<string, readonly Word[]>()
const mostKnown = 500

function knownWordsIn(text: string): readonly Word[] {
  const words = known.get(text) ?? wordsIn(text)
  if (known.size >= mostKnown) known.clear()
  known.set(text, words)
  return words
}
