import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, type Editor, Element, Node, Text, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react'
import { escaped, type GalleryEditor } from './show.ts'

type Kind = { readonly type?: string; readonly url?: string }
type Leaf = { readonly text: string; readonly bold?: boolean }

/** With what turns pasted HTML into its model, which each page that uses Slate writes for itself. */
export function openSlate(
  host: HTMLElement,
  withPaste: (editor: Editor) => Editor = (editor) => editor,
): GalleryEditor {
  const root = createRoot(host)
  let editor = createEditor()
  let key = 0
  const set = (paragraphs: readonly string[]) => {
    editor = withPaste(withHistory(withReact(createEditor())))
    const texts = paragraphs.length === 0 ? [''] : paragraphs
    const initialValue = texts.map((text) => ({ type: 'paragraph', children: [{ text }] })) as Descendant[]
    key += 1
    flushSync(() =>
      root.render(
        createElement(
          Slate,
          { key, editor: editor as never, initialValue } as never,
          createElement(Editable, { renderElement, renderLeaf }),
        ),
      ),
    )
  }
  set([])
  return {
    set,
    read: () => editor.children.map(htmlOfNode).join(''),
    editable: () => host.querySelector('[contenteditable]') as HTMLElement,
    // It draws its own selection over any other that comes while it starts.
    select: (start, end) => Transforms.select(editor, { anchor: pointAt(editor, start), focus: pointAt(editor, end) }),
  }
}

function pointAt({ children }: Editor, place: number) {
  let left = place
  for (const [at, node] of children.entries()) {
    const { length } = Node.string(node)
    if (left <= length) return { path: [at, 0], offset: left }
    left -= length
  }
  return { path: [0, 0], offset: 0 }
}

const tags: Readonly<Record<string, string>> = { paragraph: 'p', list: 'ul', item: 'li', link: 'a' }

const renderElement = ({ attributes, children, element }: RenderElementProps) => {
  const { type = 'paragraph', url } = element as Kind
  return createElement(tags[type] ?? 'p', { ...attributes, ...(url ? { href: url } : {}) }, children)
}

const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement((leaf as Leaf).bold ? 'strong' : 'span', attributes, children)

function htmlOfNode(node: Descendant): string {
  if (Text.isText(node)) {
    const { text, bold } = node as Leaf
    const html = escaped(text).replaceAll('\n', '<br>')
    return bold && text !== '' ? `<strong>${html}</strong>` : html
  }
  const { type = 'paragraph', url } = node as Kind
  const inside = Element.isElement(node) ? node.children.map(htmlOfNode).join('') : ''
  return `<${tags[type]}${url ? ` href="${escaped(url)}"` : ''}>${inside}</${tags[type]}>`
}
