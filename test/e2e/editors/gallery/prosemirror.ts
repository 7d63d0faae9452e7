import { baseKeymap, chainCommands } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMSerializer, DOMParser as ModelParser, Schema } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import { bulletList, listItem, orderedList, splitListItem } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { paragraph } from './region.ts'
import { show } from './show.ts'

const schema = new Schema({
  nodes: {
    ...nodes,
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    ordered_list: { ...orderedList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
  },
  marks,
})
const plugins = [
  history(),
  keymap({ 'Mod-z': undo, 'Mod-y': redo, Enter: chainCommands(splitListItem(schema.nodes.list_item)) }),
  keymap(baseKeymap),
]

show((host) => {
  const stateOf = (paragraphs: readonly string[]) => {
    const holder = document.createElement('div')
    holder.append(...paragraphs.map((text) => paragraph(document, text)))
    return EditorState.create({ doc: ModelParser.fromSchema(schema).parse(holder), plugins })
  }
  const view = new EditorView(host, { state: stateOf([]) })
  return {
    set: (paragraphs) => view.updateState(stateOf(paragraphs)),
    read() {
      const holder = document.createElement('div')
      holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
      return holder.innerHTML
    },
    editable: () => view.dom,
  }
})
