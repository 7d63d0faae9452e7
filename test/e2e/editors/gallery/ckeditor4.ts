import { load } from './load.ts'
import { htmlOf, show } from './show.ts'

type Instance = {
  readonly document: { readonly $: Document }
  readonly on: (event: string, hear: () => void) => void
  readonly setData: (html: string, options: { callback: () => void }) => void
  readonly getData: () => string
  readonly resetUndo: () => void
}
type Library = { readonly replace: (field: HTMLElement, options: object) => Instance }

show(async (host) => {
  await load('/vendor/ckeditor4/ckeditor.js')
  const { CKEDITOR } = window as Window & { CKEDITOR?: Library }
  const editor = CKEDITOR?.replace(host.appendChild(document.createElement('textarea')), {
    versionCheck: false,
    entities: false,
  })
  if (!editor) throw new Error('CKEditor 4 did not start')
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve))
  return {
    async set(paragraphs) {
      await new Promise<void>((callback) => editor.setData(htmlOf(paragraphs), { callback }))
      editor.resetUndo()
    },
    read: () => editor.getData(),
    editable: () => editor.document.$.body,
  }
})
