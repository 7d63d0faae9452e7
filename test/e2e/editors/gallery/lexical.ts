import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $isLinkNode, LinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode, ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  createEditor,
  type LexicalNode,
} from 'lexical'
import { escaped, show } from './show.ts'

show((host) => {
  const field = document.createElement('div')
  field.contentEditable = 'true'
  field.style.cssText = 'min-height: 12em; border: 1px solid'
  host.append(field)
  const editor = createEditor({
    namespace: 'gallery',
    nodes: [HeadingNode, QuoteNode, LinkNode, ListNode, ListItemNode],
    onError(error) {
      throw error
    },
  })
  const history = createEmptyHistoryState()
  editor.setRootElement(field)
  registerRichText(editor)
  registerList(editor)
  registerHistory(editor, history, 300)
  return {
    set(paragraphs) {
      const fill = () => {
        const texts = paragraphs.length === 0 ? [''] : paragraphs
        const blocks = texts.map((text) => {
          const block = $createParagraphNode()
          return text === '' ? block : block.append($createTextNode(text))
        })
        $getRoot()
          .clear()
          .append(...blocks)
      }
      editor.update(fill, { discrete: true, tag: 'historic' })
      history.undoStack = []
      history.redoStack = []
      history.current = { editor, editorState: editor.getEditorState() }
    },
    read: () => editor.getEditorState().read(() => $getRoot().getChildren().map(htmlOfNode).join('')),
    editable: () => field,
  }
})

function htmlOfNode(node: LexicalNode): string {
  if ($isLineBreakNode(node)) return '<br>'
  if ($isTextNode(node)) {
    const html = escaped(node.getTextContent())
    return node.hasFormat('bold') ? `<strong>${html}</strong>` : html
  }
  if (!$isElementNode(node)) return ''
  const inside = node.getChildren().map(htmlOfNode).join('')
  if ($isLinkNode(node)) return `<a href="${escaped(node.getURL())}">${inside}</a>`
  const tag = $isListNode(node) ? 'ul' : $isListItemNode(node) ? 'li' : 'p'
  return `<${tag}>${inside}</${tag}>`
}
