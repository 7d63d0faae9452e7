import { placeIn } from './caret-memory.ts'
import { type Field, isTextField, type Place } from './field.ts'

/** The text before the caret, as far as it stands together. Undefined where something is selected or the browser does not say. */
export function textBefore(field: Field): string | undefined {
  if (isTextField(field)) return isCollapsed(field) ? field.value.slice(0, field.selectionStart ?? 0) : undefined
  const caret = caretIn(field)
  if (!caret) return undefined
  return caret.texts.map(({ data }) => data).join('') + caret.node.data.slice(0, caret.offset)
}

/** The place of this text where it was typed last, directly before the caret. Undefined if other text stands there. */
export function placeOfTyped(field: Field, typed: string): Place | undefined {
  if (typed === '') return placeIn(field)
  if (!textBefore(field)?.endsWith(typed)) return undefined
  if (isTextField(field)) {
    const end = field.selectionStart ?? 0
    return { kind: 'offsets', start: end - typed.length, end }
  }
  const caret = caretIn(field)
  if (!caret) return undefined
  const range = field.ownerDocument.createRange()
  range.setEnd(caret.node, caret.offset)
  let left = typed.length - caret.offset
  if (left <= 0) range.setStart(caret.node, -left)
  for (const text of caret.texts.toReversed()) {
    if (left <= 0) break
    left -= text.length
    if (left <= 0) range.setStart(text, -left)
  }
  return { kind: 'range', range, backward: false, from: range.startContainer }
}

const isCollapsed = (field: HTMLTextAreaElement | HTMLInputElement) =>
  field.selectionStart !== null && field.selectionStart === field.selectionEnd

type Caret = {
  readonly node: Text
  readonly offset: number
  /** Those right before it: some editors write each key into a text of its own. */
  readonly texts: readonly Text[]
}

function caretIn(field: Field): Caret | undefined {
  const place = placeIn(field)
  if (place?.kind !== 'range' || !place.range.collapsed) return undefined
  const { startContainer: node, startOffset: offset } = place.range
  if (isText(node)) return { node, offset, texts: textsBefore(node) }
  const child = node.childNodes[offset - 1]
  return isText(child) ? { node: child, offset: child.length, texts: textsBefore(child) } : undefined
}

function textsBefore(node: Text): Text[] {
  const before = node.previousSibling
  return isText(before) ? [...textsBefore(before), before] : []
}

const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE
