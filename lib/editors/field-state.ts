import { isBackward } from './caret-memory.ts'
import { type Field, isTextField, selectionFor } from './field.ts'

/** What a field holds, and where in it the caret or the selection is. */
export type FieldState = { readonly content: string; readonly selected: Selected | undefined }

type Selected =
  | { readonly kind: 'offsets'; readonly start: number; readonly end: number; readonly direction: Direction }
  | { readonly kind: 'points'; readonly anchor: Point; readonly focus: Point }
type Direction = 'forward' | 'backward' | 'none'

/** A place that outlives the nodes it was in: which child of which child, and how many characters stand before it. */
type Point = { readonly path: readonly number[]; readonly offset: number; readonly before: number }

export const stateOf = (field: Field): FieldState => ({ content: stateContentOf(field), selected: selectedIn(field) })

/**
 * Words and paragraphs and their formatting, so that a line break more or a bold word less is a difference; but not what editors
 * come and go with on their own: attributes, spans, and the characters and breaks that hold a line or a caret open.
 */
export const stateContentOf = (field: Field): string =>
  isTextField(field)
    ? field.value
    : field.innerHTML
        .replaceAll(/<(\/?[a-z][\w-]*)(?:"[^"]*"|[^">])*>/gi, (_, tag: string) =>
          /^\/?span$/i.test(tag) ? '' : `<${tag}>`,
        )
        .replaceAll(/<br>(?=<\/|$)/g, '')
        .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
        .replaceAll('&nbsp;', ' ')

function selectedIn(field: Field): Selected | undefined {
  if (isTextField(field)) {
    const { selectionStart, selectionEnd, selectionDirection } = field
    return {
      kind: 'offsets',
      start: selectionStart ?? 0,
      end: selectionEnd ?? 0,
      direction: selectionDirection ?? 'none',
    }
  }
  const selection = selectionFor(field)
  if (!selection?.rangeCount || !field.contains(selection.getRangeAt(0).commonAncestorContainer)) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = pointOf(field, startContainer, startOffset)
  const end = pointOf(field, endContainer, endOffset)
  return isBackward(selection)
    ? { kind: 'points', anchor: end, focus: start }
    : { kind: 'points', anchor: start, focus: end }
}

function pointOf(field: Field, container: Node, offset: number): Point {
  const path: number[] = []
  for (let node = container; node !== field && node.parentNode; node = node.parentNode)
    path.unshift(Array.prototype.indexOf.call(node.parentNode.childNodes, node))
  return { path, offset, before: charactersBefore(field, container, offset) }
}

function charactersBefore(field: Field, container: Node, offset: number): number {
  const range = field.ownerDocument.createRange()
  range.setStart(field, 0)
  range.setEnd(container, offset)
  return range.toString().length
}

/** Puts caret or selection back to where they were in a field that holds again what it held then. */
export function selectAgain(field: Field, selected: FieldState['selected']): void {
  if (selected?.kind === 'offsets' && isTextField(field))
    field.setSelectionRange(selected.start, selected.end, selected.direction)
  if (selected?.kind !== 'points') return
  const [anchor, focus] = [placeAt(field, selected.anchor), placeAt(field, selected.focus)]
  if (anchor && focus) selectionFor(field)?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
}

/** By the path, if it still leads to the same character; else by the character, since an undo may cut texts otherwise. */
function placeAt(field: Field, { path, offset, before }: Point): { node: Node; offset: number } | undefined {
  let node: Node | undefined = field
  for (const at of path) node = node?.childNodes[at]
  const length = node instanceof CharacterData ? node.length : (node?.childNodes.length ?? -1)
  if (node && offset <= length && charactersBefore(field, node, offset) === before) return { node, offset }
  const texts = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  let left = before
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (left <= text.length) return { node: text, offset: left }
    left -= text.length
  }
  return undefined
}
