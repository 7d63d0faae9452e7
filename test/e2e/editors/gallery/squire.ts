import Squire from 'squire-rte'
import { escaped, show } from './show.ts'

show((host) => {
  const field = host.appendChild(document.createElement('div'))
  field.style.cssText = 'min-height: 12em; border: 1px solid'
  const editor = new Squire(field, {
    sanitizeToDOMFragment: (html: string) => document.createRange().createContextualFragment(html),
  })
  return {
    set: (paragraphs) => editor.setHTML(paragraphs.map((text) => `<div>${escaped(text)}</div>`).join('')),
    read: () => editor.getHTML(),
    editable: () => field,
  }
})
