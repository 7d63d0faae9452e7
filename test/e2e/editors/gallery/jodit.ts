import { Jodit } from 'jodit'
import 'jodit/es2021/jodit.css'
import { htmlOf, show } from './show.ts'

show((host) => {
  const editor = Jodit.make(host.appendChild(document.createElement('textarea')), { askBeforePasteHTML: false })
  return {
    set(paragraphs) {
      editor.value = htmlOf(paragraphs)
      editor.history.clear()
    },
    read: () => editor.value,
    editable: () => editor.editor,
  }
})
