import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { type Delta, deltaOf, htmlOfDelta } from './delta.ts'
import { show } from './show.ts'

show((host) => {
  const quill = new Quill(host.appendChild(document.createElement('div')), { theme: 'snow' })
  return {
    set(paragraphs) {
      quill.setContents(deltaOf(paragraphs))
      quill.history.clear()
    },
    read: () => htmlOfDelta(quill.getContents() as Delta),
    editable: () => quill.root,
  }
})
