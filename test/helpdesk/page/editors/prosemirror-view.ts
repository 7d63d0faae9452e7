import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMSerializer, Schema } from 'prosemirror-model'
import { marks, nodes } from 'prosemirror-schema-basic'
import {
  bulletList,
  liftListItem,
  listItem,
  orderedList,
  sinkListItem,
  splitListItem,
  wrapInList,
} from 'prosemirror-schema-list'
import { type Command, EditorState, Plugin } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { element } from '../dom.ts'
import { type Editor, type EditorPlace, onLeave } from './editor.ts'
import { signs, type Tool, toolbar } from './toolbar.ts'

const { doc, paragraph, text, blockquote, hard_break } = nodes
const { strong, em, link } = marks
const schema = new Schema({
  nodes: {
    doc,
    paragraph,
    blockquote,
    bullet_list: { ...bulletList, content: 'list_item+', group: 'block' },
    ordered_list: { ...orderedList, content: 'list_item+', group: 'block' },
    list_item: { ...listItem, content: 'paragraph block*' },
    text,
    hard_break,
  },
  marks: { link, em, strong },
})
const { bullet_list, ordered_list, list_item } = schema.nodes

/** Set up as its own guide does: a schema, the history, the keys. */
export const createProseMirror = ({ host, label, placeholder, signal }: EditorPlace, mount: HTMLElement): Editor => {
  const empty = () => EditorState.create({ schema, plugins: [history(), ...keys, placeholderPlugin(placeholder)] })
  const view = new EditorView(mount, {
    state: empty(),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
  })
  host.prepend(toolbar(toolsOf(view)))
  onLeave(signal, () => {
    view.destroy()
    host.replaceChildren()
  })
  return {
    draft: () => (isEmpty(view.state) ? undefined : { html: htmlOf(view.state) }),
    clear: () => view.updateState(empty()),
    focus: () => view.focus(),
  }
}

const newLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView())
  return true
}

const keys = [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggleMark(schema.marks.strong),
    'Mod-i': toggleMark(schema.marks.em),
    'Shift-Enter': newLine,
    Enter: splitListItem(list_item),
    Tab: sinkListItem(list_item),
    'Shift-Tab': liftListItem(list_item),
  }),
  keymap(baseKeymap),
]

const toolsOf = (view: EditorView): readonly Tool[] => {
  const tool = (name: string, sign: string, command: Command): Tool => ({
    name,
    sign,
    run() {
      command(view.state, view.dispatch, view)
      view.focus()
    },
  })
  const list = (kind: typeof bullet_list) => chainCommands(wrapInList(kind), liftListItem(list_item))
  return [
    tool('Bold', signs.bold, toggleMark(schema.marks.strong)),
    tool('Italic', signs.italic, toggleMark(schema.marks.em)),
    tool('Bulleted list', signs.bullets, list(bullet_list)),
    tool('Numbered list', signs.numbers, list(ordered_list)),
    tool('Undo', signs.undo, undo),
    tool('Redo', signs.redo, redo),
  ]
}

/** On the editable region itself, so that nothing stands in the text that nobody wrote. */
const placeholderPlugin = (placeholder: string): Plugin =>
  new Plugin({
    props: {
      attributes: (state) => ({
        class: isEmpty(state) ? 'rich-editor is-empty' : 'rich-editor',
        'data-placeholder': placeholder,
      }),
    },
  })

const isEmpty = ({ doc }: EditorState): boolean => doc.childCount === 1 && doc.firstChild?.content.size === 0

const htmlOf = ({ doc }: EditorState): string => {
  const holder = element('div')
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content))
  return holder.innerHTML
}
