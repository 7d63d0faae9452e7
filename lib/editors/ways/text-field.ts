import { contentOf } from '../content-of.ts'
import { isTextField } from '../field.ts'
import { runCommand } from '../run-command.ts'
import type { Way } from '../way.ts'

/**
 * `textarea` and `input`, plain or controlled by React and Vue: one undo step, and the page's own listeners see it.
 * Setting the value would do neither; a synthetic paste is ignored here.
 */
export const textField: Way = {
  name: 'text-field',
  leavesCaretAfter: 'text',
  async insert(field, { text }) {
    if (!isTextField(field)) return 'ignored'
    const before = contentOf(field)
    const lines = field.localName === 'input' ? text.replaceAll(/\s*\n\s*/g, ' ') : text
    runCommand(field, 'insertText', lines)
    return contentOf(field) === before ? 'ignored' : 'taken'
  },
}
