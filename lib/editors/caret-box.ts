import type { Box } from '../messages/protocol.ts'
import { placeIn } from './caret-memory.ts'
import { type Field, isTextField } from './field.ts'

/** Where the caret is on the screen of the outermost page, as far as that is the same site; undefined if it is not. */
export function caretBox(field: Field): Box | undefined {
  const box = (isTextField(field) ? boxInText(field) : boxInRegion(field)) ?? boxOf(field.getBoundingClientRect())
  return outOfFrames(box, field.ownerDocument.defaultView)
}

const boxOf = ({ left, top, height }: DOMRect): Box => ({ left, top, height })

function boxInRegion(field: HTMLElement): Box | undefined {
  const place = placeIn(field)
  if (place?.kind !== 'range') return undefined
  const { startContainer: node, startOffset: offset } = place.range
  const range = place.range.cloneRange()
  range.collapse(true)
  // A caret alone often has no box; the letter before it has.
  if (node.nodeType === Node.TEXT_NODE && offset > 0) range.setStart(node, offset - 1)
  const rect = Array.from(range.getClientRects()).at(-1)
  return rect && rect.height > 0 ? { left: rect.right, top: rect.top, height: rect.height } : undefined
}

/** What decides where a text field breaks its lines. */
const copied = [
  'border-width',
  'box-sizing',
  'direction',
  'font',
  'font-feature-settings',
  'letter-spacing',
  'line-height',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
]

/** The browser tells no place inside a text field, so the same text is laid out once more, out of sight, for a moment. */
function boxInText(field: HTMLTextAreaElement | HTMLInputElement): Box | undefined {
  const page = field.ownerDocument
  const style = page.defaultView?.getComputedStyle(field)
  if (!style || field.selectionStart === null) return undefined
  const host = page.createElement('div')
  host.style.cssText = 'all: initial !important; position: fixed !important; visibility: hidden !important'
  const twin = page.createElement('div')
  const line = field.localName === 'input'
  twin.style.cssText = `width: ${line ? 'max-content' : `${field.offsetWidth}px`}; border: 0 solid; white-space: ${line ? 'pre' : 'pre-wrap'}; overflow-wrap: break-word`
  for (const name of copied) twin.style.setProperty(name, style.getPropertyValue(name))
  const caret = page.createElement('span')
  caret.textContent = '\u200B'
  twin.append(field.value.slice(0, field.selectionStart), caret)
  host.attachShadow({ mode: 'closed' }).append(twin)
  page.documentElement.append(host)
  const [outer, inner, at] = [field, twin, caret].map((element) => element.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
    DOMRect,
  ]
  host.remove()
  const top = outer.top + at.top - inner.top - field.scrollTop
  const left = outer.left + at.left - inner.left - field.scrollLeft
  return {
    left: Math.min(Math.max(left, outer.left), outer.right),
    top: Math.min(Math.max(top, outer.top), outer.bottom - at.height),
    height: at.height,
  }
}

function outOfFrames(box: Box, view: Window | null): Box | undefined {
  if (!view || view.parent === view) return box
  // Another site's frame does not say where it stands.
  const frame = view.frameElement
  if (!frame) return undefined
  const { left, top } = frame.getBoundingClientRect()
  return outOfFrames(
    { ...box, left: box.left + left + frame.clientLeft, top: box.top + top + frame.clientTop },
    frame.ownerDocument.defaultView,
  )
}
