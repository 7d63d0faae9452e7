import type { GalleryEditor } from './show.ts'

/** An editable region without any editor, as many helpdesks have built for themselves. */
export function region(root: Node, manners: 'true' | 'plaintext-only' = 'true'): GalleryEditor {
  const field = (root.ownerDocument as Document).createElement('div')
  field.contentEditable = manners
  field.style.cssText = `min-height: 12em; border: 1px solid${manners === 'true' ? '' : '; white-space: pre-wrap'}`
  root.appendChild(field)
  const plain = manners === 'plaintext-only'
  return {
    set(paragraphs) {
      if (plain) field.textContent = paragraphs.join('\n')
      else field.replaceChildren(...paragraphs.map((text) => paragraph(field.ownerDocument, text)))
    },
    read: () => (plain ? field.innerText : field.innerHTML),
    editable: () => field,
  }
}

/** Not as HTML, which a strict page lets nobody write. */
export function paragraph(page: Document, text: string): HTMLElement {
  const element = page.createElement('p')
  element.textContent = text
  return element
}
