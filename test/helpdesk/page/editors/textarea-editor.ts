import { element } from '../dom.ts'
import { type OpenEditor, onLeave } from './editor.ts'

export const openTextarea: OpenEditor = async ({ host, label, placeholder, signal }) => {
  const field = element('textarea', { class: 'plain-editor', 'aria-label': label, placeholder })
  host.append(field)
  onLeave(signal, () => field.remove())
  return {
    draft: () => (field.value.trim() === '' ? undefined : { text: field.value }),
    clear() {
      field.value = ''
    },
    focus: () => field.focus(),
  }
}
