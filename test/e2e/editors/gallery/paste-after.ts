import { region } from './region.ts'
import type { GalleryEditor } from './show.ts'

/** Asks a server what to make of a paste, and writes it long after. */
export function pasteAfter(milliseconds: number, host: HTMLElement): GalleryEditor {
  const editor = region(host)
  editor.editable().addEventListener('paste', (event) => {
    event.preventDefault()
    const html = event.clipboardData?.getData('text/html') ?? ''
    setTimeout(() => document.execCommand('insertHTML', false, html), milliseconds)
  })
  return editor
}
