import type { RawEditorOptions, TinyMCE } from 'tinymce'
import { load } from './load.ts'
import { type GalleryEditor, htmlOf } from './show.ts'

export async function openTinyMCE(host: HTMLElement, options: RawEditorOptions = {}): Promise<GalleryEditor> {
  await load('/vendor/tinymce/tinymce.min.js')
  const { tinymce } = window as Window & { tinymce?: TinyMCE }
  const target = host.appendChild(document.createElement('div'))
  const [editor] = (await tinymce?.init({
    target,
    license_key: 'gpl',
    base_url: '/vendor/tinymce',
    suffix: '.min',
    plugins: 'link lists',
    toolbar: 'bold italic link | bullist numlist',
    menubar: false,
    promotion: false,
    convert_urls: false,
    entity_encoding: 'raw',
    ...options,
  })) ?? [undefined]
  if (editor === undefined) throw new Error('TinyMCE did not start')
  return {
    set: (paragraphs) => editor.resetContent(htmlOf(paragraphs)),
    read: () => editor.getContent(),
    editable: () => editor.getBody(),
  }
}
