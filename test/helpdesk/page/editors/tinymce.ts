import type { RawEditorOptions, TinyMCE } from 'tinymce'
import { element } from '../dom.ts'
import { type OpenEditor, onLeave } from './editor.ts'
import { loadScript } from './load.ts'

export const openTinyMCE: OpenEditor = async ({ host, label, placeholder, signal }) => {
  const library = await load()
  signal.throwIfAborted()
  const target = element('div')
  host.append(target)
  const [editor] = await library.init({
    ...options,
    target,
    placeholder,
    iframe_aria_text: label,
    iframe_attrs: { title: label },
    // Already while it starts: TinyMCE never finishes starting in an element that has left the page.
    setup: (starting) => onLeave(signal, () => starting.remove()),
  })
  if (editor === undefined) throw new Error('TinyMCE did not start')
  return {
    draft: () => (isEmpty(editor.getBody()) ? undefined : { html: editor.getContent() }),
    clear: () => editor.resetContent(''),
    focus: () => editor.focus(),
  }
}

const options: RawEditorOptions = {
  license_key: 'gpl',
  base_url: '/vendor/tinymce',
  suffix: '.min',
  plugins: 'link lists',
  toolbar: 'bold italic link | bullist numlist blockquote | undo redo',
  content_style:
    'body { font: 14px/1.5 system-ui, sans-serif; color: #1d2433; margin: 12px 14px } p { margin: 0 0 .7em }',
  height: '100%',
  menubar: false,
  statusbar: false,
  branding: false,
  promotion: false,
  help_accessibility: false,
  convert_urls: false,
  browser_spellcheck: true,
}

/** TinyMCE keeps a paragraph with a line break even where nothing was written. */
const isEmpty = (body: HTMLElement): boolean =>
  (body.textContent ?? '').trim() === '' && body.querySelector('img') === null

const load = async (): Promise<TinyMCE> => {
  await loadScript('/vendor/tinymce/tinymce.min.js')
  const { tinymce } = window as Window & { tinymce?: TinyMCE }
  if (tinymce === undefined) throw new Error('TinyMCE did not start')
  return tinymce
}
