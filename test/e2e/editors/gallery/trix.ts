import 'trix'
import 'trix/dist/trix.css'
import { escaped, show } from './show.ts'

type TrixElement = HTMLElement & { readonly editor: { loadHTML(html: string): void }; readonly value: string }

show(async (host) => {
  const element = document.createElement('trix-editor') as TrixElement
  const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }))
  host.append(element)
  await ready
  return {
    set: (paragraphs) => element.editor.loadHTML(paragraphs.map((text) => `<div>${escaped(text)}</div>`).join('')),
    read: () => element.value,
    editable: () => element,
  }
})
