import { selectionFor } from './caret-memory.ts'
import { type FieldMemory, isTextField } from './field.ts'

/** The browser takes the keyboard from one frame to another in its own time. */
const longestHandOver = 100

/**
 * Brings the keyboard back into the field, and the caret or selection to where it was. Resolves when the editor has taken
 * notice.
 */
export async function restorePlace({ field, place }: FieldMemory): Promise<void> {
  const page = field.ownerDocument
  page.defaultView?.focus()
  field.focus({ preventScroll: true })
  if (!page.hasFocus()) await eventOr(page.defaultView ?? page, 'focus', longestHandOver)
  if (place?.kind === 'offsets' && isTextField(field)) field.setSelectionRange(place.start, place.end)
  if (place?.kind === 'range') restoreRange(field, place.range, place.backward)
  // CKEditor 5 holds itself unfocused for 50 ms unless a selection change tells it otherwise, and in that time would not draw
  // the caret it has after a paste but read the old one back. The browser fires none where nothing changed, so it is told.
  page.dispatchEvent(new Event('selectionchange'))
}

/** A range whose nodes the editor has replaced meanwhile stands for nothing; the editor's own idea of the caret is better then. */
function restoreRange(field: Element, range: Range, backward: boolean): void {
  const { startContainer, startOffset, endContainer, endOffset } = range
  if (!field.contains(startContainer) || !field.contains(endContainer)) return
  const selection = selectionFor(field as HTMLElement)
  if (backward) selection?.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset)
  else selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

/** Resolves one task after the event, when the page's own listeners have had it, or when the time is up. */
function eventOr(target: EventTarget, event: string, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      target.removeEventListener(event, onEvent)
      clearTimeout(timer)
      resolve()
    }
    const onEvent = () => setTimeout(done)
    const timer = setTimeout(done, milliseconds)
    target.addEventListener(event, onEvent, { once: true })
  })
}
