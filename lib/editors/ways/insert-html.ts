import { contentOf } from '../content-of.ts'
import { runCommand } from '../run-command.ts'
import type { Way } from '../way.ts'

/** A plain `contenteditable`, Summernote, Jodit: what the browser itself does on a rich paste, undone by one Ctrl+Z. */
export const insertHtml: Way = {
  name: 'insert-html',
  leavesCaretAfter: 'html',
  async insert(field, { html }) {
    const before = contentOf(field)
    try {
      runCommand(field, 'insertHTML', html)
    } catch {
      // The page demands Trusted Types and this world is not exempt: the next way writes plain text.
      return 'ignored'
    }
    return contentOf(field) === before ? 'ignored' : 'taken'
  },
}
