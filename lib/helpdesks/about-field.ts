import type { FieldReport } from '../messages/protocol.ts'
import { helpdeskOf } from './helpdesks.ts'

/** What the helpdesk calls writing in this field, and who will read it; nothing where it does not tell. */
export function aboutFieldHere(field: Element): Pick<FieldReport, 'name' | 'audience'> {
  const shown = outOfFrames(field)
  const page = shown.ownerDocument
  const { name, audience } = helpdeskOf(page)?.aboutField?.(shown, page) ?? {}
  return { ...(name?.trim() ? { name: name.trim() } : {}), ...(audience ? { audience } : {}) }
}

/** The element itself, or the outermost frame it stands in, as far as that is the same site. */
function outOfFrames(element: Element): Element {
  const frame = element.ownerDocument.defaultView?.frameElement
  return frame ? outOfFrames(frame) : element
}
