import { contentOf } from '../content-of.ts'
import type { Field } from '../field.ts'
import { runCommand } from '../run-command.ts'
import type { Way } from '../way.ts'

/** `contenteditable="plaintext-only"`, as one undo step. */
export const plainLines: Way = {
  name: 'plain-lines',
  leavesCaretAfter: 'text',
  async insert(field, { text }) {
    if (field.contentEditable !== 'plaintext-only') return 'ignored'
    const before = contentOf(field)
    if (import.meta.env.FIREFOX) runCommand(field, 'insertText', text)
    else writeLines(field, text)
    return contentOf(field) === before ? 'ignored' : 'taken'
  },
}

/** Chromium doubles the newlines inside one `insertText`, and takes the lines back together; Firefox does neither. */
function writeLines(field: Field, text: string): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) runCommand(field, 'insertLineBreak')
    if (line !== '') runCommand(field, 'insertText', line)
  }
}
