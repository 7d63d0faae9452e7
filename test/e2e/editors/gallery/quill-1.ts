import Quill from 'quill-1'
import 'quill-1/dist/quill.snow.css'
import { deltaOf, htmlOfDelta } from './delta.ts'
import { show } from './show.ts'

show((host) => {
  const quill = new Quill(host.appendChild(document.createElement('div')), { theme: 'snow' })
  return {
    set(paragraphs) {
      quill.setContents(deltaOf(paragraphs))
      quill.history.clear()
    },
    read: () => htmlOfDelta(quill.getContents()),
    editable: () => quill.root,
  }
})
