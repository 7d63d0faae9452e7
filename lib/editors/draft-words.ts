import { leftOut } from '../base/left-out.ts'
import { bare } from './content-of.ts'
import { type Field, isTextField, type Place } from './field.ts'

/** More than any draft; what hangs below it is an old conversation. */
const mostRead = 100_000

/** What stands in the field as plain text, its lines in lines, with a sign for what it quotes or shows. */
export const draftText = (field: Field): string =>
  piecesOf(field)
    .map(({ text }) => text)
    .join('')
    .slice(0, mostRead)

/**
 * Where these words stand, however they are spaced. Undefined where they don't, where they do more than once, or where there is more
 * between them than is to be read.
 */
export function placeOfWords(field: Field, words: string): Place | undefined {
  const pieces = piecesOf(field)
  const letters = pieces
    .flatMap(({ text, node }) =>
      Array.from(text.matchAll(/[\s\S]/g), ({ 0: letter, index: offset }) => ({ letter, node, offset })),
    )
    .filter(({ letter }) => bare(letter) !== '')
  const text = letters.map(({ letter }) => letter).join('')
  const wanted = bare(words)
  const at = text.indexOf(wanted)
  if (wanted === '' || at < 0 || text.indexOf(wanted, at + 1) >= 0) return undefined
  const [first, last] = [letters[at], letters[at + wanted.length - 1]]
  if (!first || !last) return undefined
  if (isTextField(field)) return { kind: 'offsets', start: first.offset, end: last.offset + 1 }
  if (!first.node || !last.node) return undefined
  const range = field.ownerDocument.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return { kind: 'range', range, backward: false, from: first.node }
}

/** `node`: absent for the value of a text field, and for an end of a line. */
type Piece = { readonly text: string; readonly node?: Text }

const piecesOf = (field: Field): readonly Piece[] =>
  isTextField(field) ? [{ text: field.value }] : [...piecesIn(field)]

const inline = /^(a|abbr|b|bdi|code|del|em|font|i|ins|label|mark|s|small|span|strong|sub|sup|u)$/

/** What is quoted was written by somebody else, or long ago. */
const quoted = 'blockquote, .gmail_quote'

/** That, and what is more than its text; nobody could write it anew. */
const unwritten = `${quoted}, img, picture, hr, video, audio, canvas, svg, iframe, object, embed, input, select, textarea, button, [contenteditable="false"]`

function* piecesIn(parent: Element): Generator<Piece> {
  for (const node of parent.childNodes) {
    if (node instanceof Text) yield { text: node.data, node }
    if (!(node instanceof Element)) continue
    const edge = { text: (inline.test(node.localName) ? '' : '\n') + (node.matches(unwritten) ? leftOut : '') }
    yield edge
    if (!node.matches(quoted)) yield* piecesIn(node)
    yield edge
  }
}
