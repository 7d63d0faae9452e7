import { CompositeDecorator, ContentState, convertToRaw, Editor, EditorState } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react-18'
import { flushSync } from 'react-dom-18'
import { createRoot } from 'react-dom-18/client'
import { escaped, show } from './show.ts'

type Raw = {
  readonly blocks: readonly Block[]
  readonly entityMap: Readonly<Record<string, { readonly data: { readonly url?: string; readonly href?: string } }>>
}
type Span = { readonly offset: number; readonly length: number }
type Block = {
  readonly type: string
  readonly text: string
  readonly inlineStyleRanges: readonly (Span & { readonly style: string })[]
  readonly entityRanges: readonly (Span & { readonly key: number })[]
}

let state = EditorState.createEmpty()
let write: (next: unknown) => void = () => undefined

const none = new CompositeDecorator([])

function Field() {
  const [shown, setShown] = useState(state)
  state = shown
  write = setShown
  return createElement(Editor, { editorState: shown, onChange: setShown })
}

show((host) => {
  flushSync(() => createRoot(host).render(createElement(Field)))
  return {
    set(paragraphs) {
      // A new state knows nothing of the keyboard, which then has to come anew.
      ;(document.activeElement as HTMLElement | null)?.blur()
      flushSync(() => write(EditorState.createWithContent(ContentState.createFromText(paragraphs.join('\n')), none)))
    },
    read: () => htmlOfRaw(convertToRaw(state.getCurrentContent())),
    editable: () => host.querySelector('[contenteditable]') as HTMLElement,
  }
})

const htmlOfRaw = ({ blocks, entityMap }: Raw): string =>
  blocks
    .map((block) => (block.type === 'unstyled' ? 'p' : 'li'))
    .map((tag, at) => {
      const block = blocks[at] as Block
      return `<${tag}>${Array.from(block.text, () => '').length === 0 ? '' : htmlOfBlock(block, entityMap)}</${tag}>`
    })
    .join('')

/** Character by character, the tags around each closed again: what has the same tags reads the same. */
function htmlOfBlock({ text, inlineStyleRanges, entityRanges }: Block, entities: Raw['entityMap']): string {
  const covers = (at: number) => (span: Span) => at >= span.offset && at < span.offset + span.length
  let html = ''
  let open = ''
  for (let at = 0; at < text.length; at++) {
    const bold = inlineStyleRanges.some((span) => span.style === 'BOLD' && covers(at)(span))
    const { data } = entities[entityRanges.find(covers(at))?.key ?? -1] ?? {}
    const href = data?.url ?? data?.href
    const tags = `${href ? `<a href="${escaped(href)}">` : ''}${bold ? '<strong>' : ''}`
    if (tags !== open) html += closing(open) + tags
    open = tags
    html += escaped(text.charAt(at)).replaceAll('\n', '<br>')
  }
  return html + closing(open)
}

const closing = (tags: string): string =>
  `${tags.includes('<strong>') ? '</strong>' : ''}${tags.includes('<a ') ? '</a>' : ''}`
