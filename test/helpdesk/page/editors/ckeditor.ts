import type * as CKEditor from 'ckeditor5'
import { element } from '../dom.ts'
import { type OpenEditor, onLeave } from './editor.ts'
import { loadScript, loadStyles } from './load.ts'

export const openCKEditor: OpenEditor = async ({ host, label, placeholder, signal }) => {
  const library = await load()
  signal.throwIfAborted()
  const target = element('div')
  host.append(target)
  const editor = await library.ClassicEditor.create(configuration(library, { target, label, placeholder }))
  onLeave(signal, () => void editor.destroy())
  return {
    draft() {
      const html = editor.getData({ trim: 'empty' })
      return html === '' ? undefined : { html }
    },
    clear: () => editor.setData(''),
    focus: () => editor.editing.view.focus(),
  }
}

type Place = { readonly target: HTMLElement; readonly label: string; readonly placeholder: string }

const configuration = (library: typeof CKEditor, { target, label, placeholder }: Place): CKEditor.EditorConfig => {
  const { BlockQuote, Bold, Essentials, Italic, Link, List, Paragraph } = library
  return {
    attachTo: target,
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote],
    toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', 'blockQuote', '|', 'undo', 'redo'],
    // Inside the text, because on its border the badge would cover the send button.
    ui: { poweredBy: { position: 'inside' } },
    root: { label, placeholder },
  }
}

const load = async (): Promise<typeof CKEditor> => {
  await Promise.all([loadStyles('/vendor/ckeditor5/ckeditor5.css'), loadScript('/vendor/ckeditor5/ckeditor5.umd.js')])
  const { CKEDITOR } = window as Window & { CKEDITOR?: typeof CKEditor }
  if (CKEDITOR === undefined) throw new Error('CKEditor 5 did not start')
  return CKEDITOR
}
