import { bare, contentOf } from '../content-of.ts'
import { type Field, selectionFor } from '../field.ts'
import { runCommand } from '../run-command.ts'
import type { Way } from '../way.ts'

/** A plain `contenteditable`, Summernote, Jodit: what the browser itself does on a rich paste, undone by one Ctrl+Z. */
export const insertHtml: Way = {
  name: 'insert-html',
  leavesCaretAfter: 'html',
  async insert(field, { html }) {
    const before = contentOf(field)
    if (import.meta.env.FIREFOX && bare(before) === '') selectEmptyLine(field)
    try {
      runCommand(field, 'insertHTML', html)
    } catch {
      // The page demands Trusted Types and this world is not exempt: the next way writes plain text.
      return 'ignored'
    }
    return contentOf(field) === before ? 'ignored' : 'taken'
  },
}

/** Firefox writes beside the empty line that an editor keeps while there is nothing in it, not in its place. */
function selectEmptyLine(field: Field): void {
  if (field.childElementCount === 1 && !field.querySelector('img, hr, table'))
    selectionFor(field)?.selectAllChildren(field)
}
