import MediumEditor from 'medium-editor'
import 'medium-editor/dist/css/medium-editor.css'
import { htmlOf, show } from './show.ts'

show((host) => {
  const field = host.appendChild(document.createElement('div'))
  field.style.cssText = 'min-height: 12em; border: 1px solid'
  const editor = new MediumEditor(field)
  return {
    set: (paragraphs) => editor.setContent(htmlOf(paragraphs)),
    read: () => editor.getContent(),
    editable: () => field,
  }
})
