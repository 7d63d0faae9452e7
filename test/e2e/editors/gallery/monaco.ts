import { editor as monaco, Selection } from 'monaco-editor/editor/editor.api.js'
import { show } from './show.ts'
import { withBreaks } from './with-breaks.ts'

show((host) => {
  host.style.height = '300px'
  const worker = new Blob([''], { type: 'text/javascript' })
  Object.assign(self, { MonacoEnvironment: { getWorker: () => new Worker(URL.createObjectURL(worker)) } })
  const editor = monaco.create(host, { language: 'plaintext', wordWrap: 'on' })
  return {
    set(paragraphs) {
      editor.getModel()?.dispose()
      editor.setModel(monaco.createModel(paragraphs.join('\n'), 'plaintext'))
    },
    read: () => editor.getValue(),
    editable: () => host.querySelector('.native-edit-context, textarea') as HTMLElement,
    select(start, end) {
      const model = editor.getModel()
      if (!model) return
      const at = (place: number) => model.getPositionAt(place)
      const [from, to] = [at(withBreaks(model.getLinesContent(), start)), at(withBreaks(model.getLinesContent(), end))]
      editor.setSelection(Selection.fromPositions(from, to))
    },
  }
})
