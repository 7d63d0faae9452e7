import { type Descendant, type Editor, Transforms } from 'slate'
import { openSlate } from './open-slate.ts'
import { show } from './show.ts'

show((host) => openSlate(host, withHtml))

/** As in Slate's own example of pasting HTML. */
function withHtml(editor: Editor): Editor {
  const { insertData, isInline } = editor as Editor & { insertData: (data: DataTransfer) => void }
  return Object.assign(editor, {
    isInline: (element: never) => (element as { type?: string }).type === 'link' || isInline(element),
    insertData(data: DataTransfer) {
      const html = data.getData('text/html')
      if (html === '') return insertData(data)
      const { body } = new DOMParser().parseFromString(html, 'text/html')
      Transforms.insertFragment(editor, childrenOf(body, {}))
    },
  })
}

type Marks = { readonly bold?: true }

const elements: Readonly<Record<string, string>> = { P: 'paragraph', UL: 'list', OL: 'list', LI: 'item' }

function nodesOf(node: ChildNode, marks: Marks): Descendant[] {
  if (node.nodeType === Node.TEXT_NODE) return [{ text: node.textContent, ...marks } as Descendant]
  if (node.nodeName === 'BR') return [{ text: '\n' }]
  if (!(node instanceof HTMLElement)) return []
  const children = childrenOf(node, ['STRONG', 'B'].includes(node.nodeName) ? { ...marks, bold: true } : marks)
  const filled = children.length === 0 ? [{ text: '' }] : children
  if (node instanceof HTMLAnchorElement)
    return [{ type: 'link', url: node.getAttribute('href'), children: filled } as unknown as Descendant]
  const type = elements[node.nodeName]
  return type ? [{ type, children: filled } as unknown as Descendant] : children
}

const childrenOf = (node: HTMLElement, marks: Marks): Descendant[] =>
  Array.from(node.childNodes).flatMap((child) => nodesOf(child, marks))
