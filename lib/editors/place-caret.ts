import type { PageDraft } from '../messages/protocol.ts'
import { bare, wordsOf } from './content-of.ts'
import { type Field, isTextField, type Point, selectionFor } from './field.ts'

/**
 * Moves the caret from the end of a draft that has just gone in to where the draft wants it. What stands between the two is
 * read back first: where it is anything else than the draft, the caret stays at the end.
 */
export function placeCaret(field: Field, draft: PageDraft, form: 'html' | 'text'): void {
  if (draft.caret === undefined) return
  const cut = cutAt(draft[form], draft.caret[form])
  if (isTextField(field)) placeInText(field, cut)
  else placeInRegion(field, cut, form)
}

type Cut = { readonly head: string; readonly tail: string }

function cutAt(text: string, after: number): Cut {
  const at = text.length - after
  return { head: text.slice(0, at), tail: text.slice(at) }
}

function placeInText(field: HTMLTextAreaElement | HTMLInputElement, cut: Cut): void {
  // A line of input takes no line breaks, and those at the cut took the spaces around them along.
  const asTaken = (text: string) => (field.localName === 'input' ? text.replaceAll(/\s*\n\s*/g, ' ') : text)
  const [head, tail] = [asTaken(cut.head), asTaken(cut.tail)]
  const end = field.selectionEnd ?? 0
  if (field.value.slice(0, end).endsWith(head + tail)) field.setSelectionRange(end - tail.length, end - tail.length)
}

function placeInRegion(field: HTMLElement, { head, tail }: Cut, form: 'html' | 'text'): void {
  const selection = selectionFor(field)
  const end = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  if (!selection || !end?.collapsed || !field.contains(end.startContainer)) return
  const texts = textsBefore(field, end)
  const written = texts.map(({ text }) => text).join('')
  const from = beginningOf(bare(form === 'html' ? wordsOf(tail) : tail), written)
  if (from === undefined) return
  const onItsOwn = /<(p|div)>$/.test(head) && /^<br><\/(p|div)>/.test(tail)
  const place = onItsOwn ? emptyLineBefore(field, texts, from) : undefined
  const line = lineOf(head, form)
  const point = place ?? pointAt(texts, placeBetween(line, written, from), line.trim() !== '')
  if (point) selection.collapse(point.node, point.offset)
}

type Written = { readonly node: Text; readonly text: string }

/** Every text in the field before the caret, the one with the caret in it up to there. */
function textsBefore(field: HTMLElement, end: Range): Written[] {
  const before = field.ownerDocument.createRange()
  before.setStart(field, 0)
  before.setEnd(end.startContainer, end.startOffset)
  const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT)
  const texts: Written[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (before.intersectsNode(node))
      texts.push({ node, text: node === end.startContainer ? node.data.slice(0, end.startOffset) : node.data })
  }
  return texts
}

/** Where these letters begin that must end what was written. Undefined if other letters do. */
function beginningOf(letters: string, written: string): number | undefined {
  let left = letters.length
  let from = written.length
  for (; left > 0 && from > 0; from--) {
    const letter = bare(written.charAt(from - 1))
    if (letter !== '' && letter !== letters.charAt(left - 1)) return undefined
    left -= letter.length
  }
  return left === 0 ? from : undefined
}

const lineOf = (head: string, form: 'html' | 'text'): string =>
  (form === 'html' ? /[^>]*$/ : /[^\n]*$/).exec(head)?.[0] ?? ''

/** Right behind the words before the cursor, if it has any in its line, with the spaces the author left between. */
function placeBetween(line: string, written: string, from: number): number {
  if (line.trim() === '') return from
  const behind = written.slice(0, from).trimEnd().length
  return Math.min(from, behind + line.length - line.trimEnd().length)
}

/** Where two texts touch, behind the first or before the second: they may be on two lines. */
function pointAt(texts: readonly Written[], place: number, behind: boolean): Point | undefined {
  let begin = 0
  for (const { node, text } of texts) {
    if (text !== '' && (behind ? place <= begin + text.length : place < begin + text.length))
      return { node, offset: place - begin }
    begin += text.length
  }
  return undefined
}

/** The line that the cursor has to itself, right before the text that follows it. */
function emptyLineBefore(field: HTMLElement, texts: readonly Written[], from: number): Point | undefined {
  const after = pointAt(texts, from, false)?.node.parentElement
  let block: Element | null | undefined = after
  while (block && block !== field && block.previousElementSibling === null) block = block.parentElement
  const line = block === field ? undefined : block?.previousElementSibling
  return line && bare(line.textContent) === '' ? { node: line, offset: 0 } : undefined
}
