import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { show } from './show.ts'
import { withBreaks } from './with-breaks.ts'

show((parent) => {
  const stateOf = (doc: string) =>
    EditorState.create({
      doc,
      extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping],
    })
  const view = new EditorView({ parent, state: stateOf('') })
  let lines: readonly string[] = []
  return {
    set(paragraphs) {
      lines = paragraphs
      view.setState(stateOf(paragraphs.join('\n')))
    },
    read: () => view.state.doc.toString(),
    editable: () => view.contentDOM,
    select: (start, end) =>
      view.dispatch({ selection: { anchor: withBreaks(lines, start), head: withBreaks(lines, end) } }),
  }
})
