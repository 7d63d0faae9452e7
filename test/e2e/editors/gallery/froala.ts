import FroalaEditor from 'froala-editor'
import 'froala-editor/css/froala_editor.pkgd.css'
import 'froala-editor/js/plugins/link.min.js'
import 'froala-editor/js/plugins/lists.min.js'
import { htmlOf, show } from './show.ts'

show(async (host) => {
  const place = host.appendChild(document.createElement('div'))
  const editor = await new Promise<InstanceType<typeof FroalaEditor>>((resolve) => {
    const started = new FroalaEditor(place, { attribution: false }, () => resolve(started))
  })
  return {
    set(paragraphs) {
      editor.html.set(htmlOf(paragraphs))
      editor.undo.reset()
      editor.undo.saveStep()
    },
    read: () => editor.html.get(),
    editable: () => editor.el,
  }
})
