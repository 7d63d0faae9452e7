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
    if (!lines.includes('\n') || !insertAtOnce(field, lines)) runCommand(field, 'insertText', lines)
    return contentOf(field) === before ? 'ignored' : 'taken'
  },
}

/**
 * Chromium writes the lines of a text one by one and lays the field out after each: some 20 ms for a letter. As HTML, which in
 * such a field is nothing but text, they go in at once, to the letter the same, in one undo step. False where they did not.
 */
function insertAtOnce(field: HTMLTextAreaElement | HTMLInputElement, text: string): boolean {
  const { value: before, selectionStart, selectionEnd } = field
  const [start, end] = [selectionStart ?? 0, selectionEnd ?? 0]
  try {
    runCommand(field, 'insertHTML', text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  } catch {
    // The page demands Trusted Types and this world is not exempt.
    return false
  }
  if (field.value === before) return false
  if (field.value === before.slice(0, start) + text + before.slice(end)) {
    field.setSelectionRange(start + text.length, start + text.length)
    return true
  }
  runCommand(field, 'undo')
  // What the page made of it stays as it is, or the next command would write it a second time.
  return field.value !== before
}
