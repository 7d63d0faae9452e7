import suneditor from 'suneditor'
import plugins from 'suneditor/plugins'
import 'suneditor/css/editor'
import 'suneditor/css/contents'
import { htmlOf, show } from './show.ts'

show((host) => {
  const editor = suneditor.create(host.appendChild(document.createElement('textarea')), {
    plugins,
    buttonList: [['bold', 'link', 'list']],
  })
  return {
    set(paragraphs) {
      editor.$.html.set(htmlOf(paragraphs))
      editor.$.history.reset()
    },
    read: () => editor.$.html.get(),
    editable: () => host.querySelector('.sun-editor-editable') as HTMLElement,
  }
})
