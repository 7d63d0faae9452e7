import { element } from '../dom.ts'
import { type OpenEditor, onLeave } from './editor.ts'
import { signs, toolbar } from './toolbar.ts'

/** What many helpdesks have built for themselves: an editable region, and the browser's own commands on buttons. */
export const openContentEditable: OpenEditor = async ({ host, label, placeholder, signal }) => {
  const field = element('div', {
    class: 'rich-editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'data-placeholder': placeholder,
  })
  const showEmpty = (): boolean => field.classList.toggle('is-empty', isEmpty(field))
  const tool = (name: string, sign: string, command: string) => ({
    name,
    sign,
    run() {
      field.focus()
      document.execCommand(command)
    },
  })
  const tools = toolbar([
    tool('Bold', signs.bold, 'bold'),
    tool('Italic', signs.italic, 'italic'),
    tool('Bulleted list', signs.bullets, 'insertUnorderedList'),
    tool('Numbered list', signs.numbers, 'insertOrderedList'),
    tool('Undo', signs.undo, 'undo'),
    tool('Redo', signs.redo, 'redo'),
  ])
  field.addEventListener('input', showEmpty)
  showEmpty()
  host.append(tools, field)
  onLeave(signal, () => host.replaceChildren())
  return {
    draft: () => (isEmpty(field) ? undefined : { html: field.innerHTML }),
    clear() {
      field.replaceChildren()
      showEmpty()
    },
    focus: () => field.focus(),
  }
}

/** A list without words is not empty to look at: a placeholder would stand behind its bullet. */
const isEmpty = (field: HTMLElement): boolean =>
  (field.textContent ?? '').trim() === '' && field.querySelector('li, img') === null
