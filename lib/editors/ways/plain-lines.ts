import { contentOf } from '../content-of.ts'
import { runCommand } from '../run-command.ts'
import type { Way } from '../way.ts'

/** `contenteditable="plaintext-only"`: line by line, since newlines inside one `insertText` come out doubled. One undo step. */
export const plainLines: Way = {
  name: 'plain-lines',
  leavesCaretAfter: 'text',
  async insert(field, { text }) {
    if (field.contentEditable !== 'plaintext-only') return 'ignored'
    const before = contentOf(field)
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) runCommand(field, 'insertLineBreak')
      if (line !== '') runCommand(field, 'insertText', line)
    }
    return contentOf(field) === before ? 'ignored' : 'taken'
  },
}
