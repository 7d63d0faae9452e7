import { load } from './load.ts'
import { escaped, show } from './show.ts'

type Block = { readonly type: string; readonly data: { readonly text?: string; readonly items?: readonly Item[] } }
type Item = { readonly content: string }

type Editor = {
  readonly isReady: Promise<void>
  readonly blocks: { readonly clear: () => Promise<void>; readonly render: (data: object) => Promise<void> }
  readonly save: () => Promise<{ readonly blocks: readonly Block[] }>
}
type Libraries = { readonly EditorJS: new (options: object) => Editor; readonly EditorjsList: object }

show(async (holder) => {
  await load('/vendor/@editorjs/editorjs/dist/editorjs.umd.js')
  await load('/vendor/@editorjs/list/dist/editorjs-list.umd.js')
  const { EditorJS, EditorjsList } = window as unknown as Libraries
  const editor = new EditorJS({ holder, tools: { list: { class: EditorjsList, inlineToolbar: true } } })
  await editor.isReady
  return {
    set: (paragraphs) =>
      paragraphs.length === 0
        ? editor.blocks.clear()
        : editor.blocks.render({
            blocks: paragraphs.map((text) => ({ type: 'paragraph', data: { text: escaped(text) } })),
          }),
    read: async () => (await editor.save()).blocks.map((block: Block) => htmlOfBlock(block)).join(''),
    editable: () => holder.querySelector('[contenteditable=true]') as HTMLElement,
    select(start, end) {
      const texts = Array.from(holder.querySelectorAll('.ce-paragraph'))
      const pointAt = (place: number) => {
        let left = place
        for (const { firstChild, textContent } of texts) {
          if (firstChild && left <= textContent.length) return [firstChild, left] as const
          left -= textContent.length
        }
        return [holder, 0] as const
      }
      getSelection()?.setBaseAndExtent(...pointAt(start), ...pointAt(end))
    },
  }
})

const htmlOfBlock = ({ type, data: { text = '', items = [] } }: Block): string =>
  type === 'list' ? `<ul>${items.map(({ content }) => `<li>${content}</li>`).join('')}</ul>` : `<p>${text}</p>`
