import { helpdeskOf } from './helpdesks.ts'

/** What the helpdesk calls writing in this field; undefined where it does not tell. */
export function nameFieldHere(field: Element): string | undefined {
  const shown = outOfFrames(field)
  const page = shown.ownerDocument
  return helpdeskOf(page)?.nameField?.(shown, page)?.trim() || undefined
}

/** The element itself, or the outermost frame it stands in, as far as that is the same site. */
function outOfFrames(element: Element): Element {
  const frame = element.ownerDocument.defaultView?.frameElement
  return frame ? outOfFrames(frame) : element
}
