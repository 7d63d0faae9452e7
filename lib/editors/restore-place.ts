import { selectAgain } from './drawn-anew.ts'
import { deepActiveElement, type FieldMemory, fieldOf, isTextField, type Place, selectPoints } from './field.ts'

/** The browser takes the keyboard from one frame to another in its own time. */
const longestHandOver = 100

/**
 * Brings the keyboard back into the field, and the caret or selection to where it was. Resolves when the editor has taken
 * notice.
 */
export async function restorePlace(memory: FieldMemory): Promise<void> {
  const { field, place } = memory
  const page = field.ownerDocument
  // Where the keyboard never left, the caret is where it should be. What is remembered may be older: changes of the selection
  // are told late.
  const stayed = !memory.chosen && page.hasFocus() && fieldOf(deepActiveElement(page)) === field
  // Said in any case: a document inside another may take itself for focused while the keyboard is elsewhere.
  page.defaultView?.focus()
  field.focus({ preventScroll: true })
  if (!stayed) {
    if (!page.hasFocus()) await eventOr(page.defaultView ?? page, 'focus', longestHandOver)
    if (place?.kind === 'offsets' && isTextField(field)) field.setSelectionRange(place.start, place.end)
    if (place?.kind === 'range') restoreRange(memory, place)
  }
  // CKEditor 5 holds itself unfocused for 50 ms unless a selection change tells it otherwise, and in that time would not draw
  // the caret it has after a paste but read the old one back. The browser fires none where nothing changed, so it is told.
  page.dispatchEvent(new Event('selectionchange'))
  // Slate takes notice in a task of its own.
  await new Promise((resolve) => setTimeout(resolve))
}

/** Where nothing stands any more for what was selected, the editor's own idea of the caret is better. */
function restoreRange({ field, left }: FieldMemory, { range, backward, from }: Selected): void {
  const { startContainer, startOffset, endContainer, endOffset } = range
  if (startContainer !== from && left && selectAgain(field, left)) return
  if (!field.contains(startContainer) || !field.contains(endContainer)) return
  const end = { node: endContainer, offset: endOffset }
  selectPoints(field, { node: startContainer, offset: startOffset }, end, backward)
}

type Selected = Extract<Place, { readonly kind: 'range' }>

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
