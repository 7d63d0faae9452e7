import { contentOf } from '../content-of.ts'
import { runCommand } from '../run-command.ts'
import type { Way } from '../way.ts'

/** The last resort of an editable region: the words, without their formatting. */
export const insertText: Way = {
  name: 'insert-text',
  leavesCaretAfter: 'text',
  async insert(field, { text }) {
    const before = contentOf(field)
    runCommand(field, 'insertText', text)
    return contentOf(field) === before ? 'ignored' : 'taken'
  },
}
