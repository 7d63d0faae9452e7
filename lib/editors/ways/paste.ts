import type { PageDraft } from '../../messages/protocol.ts'
import { pasteOf } from '../carry.ts'
import { contentOf } from '../content-of.ts'
import { deepActiveElement, type Field, fieldOf, isTextField } from '../field.ts'
import { runCommand } from '../run-command.ts'
import { waitForChange } from '../wait-for-change.ts'
import type { Way } from '../way.ts'

/**
 * The editors that read a pasted clipboard themselves: ProseMirror, TipTap, CKEditor 4 and 5, TinyMCE, Quill 2, Draft, Lexical,
 * Froala, Squire, SunEditor, CodeMirror 6, Monaco. The clipboard of the machine is never touched.
 */
export const paste: Way = {
  name: 'paste',
  async insert(field, draft) {
    const before = contentOf(field)
    const event = pasteOf(draft)
    if (!event) return 'ignored'
    field.dispatchEvent(event)
    // An editor that wants it stops the browser's own paste; a page that only swallows pastes does too, so look.
    if (!event.defaultPrevented && !fillBin(field, draft)) return contentOf(field) === before ? 'ignored' : 'taken'
    return (await waitForChange(field, before)) ? 'taken' : 'swallowed'
  },
}

/**
 * Some editors let the browser paste into a field of their own, hidden, and take it from there: Quill 1 brings the keyboard into
 * it while it hears of the paste. The browser pastes nothing for us, so what it would have written there is.
 */
function fillBin(field: Field, { html }: PageDraft): boolean {
  const bin = fieldOf(deepActiveElement(field.ownerDocument))
  if (bin === undefined || bin === field || isTextField(bin)) return false
  runCommand(bin, 'insertHTML', html)
  return true
}
