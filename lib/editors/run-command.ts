import { deepActiveElement, type Field, fieldOf } from './field.ts'

/**
 * One of the browser's own editing commands. They write into whatever has the keyboard, so nothing is done when the page has
 * taken it elsewhere meanwhile.
 */
export function runCommand(field: Field, command: string, value?: string): void {
  const page = field.ownerDocument
  if (fieldOf(deepActiveElement(page)) === field) page.execCommand(command, false, value)
}
