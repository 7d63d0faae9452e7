/** How much an editor can hold: HTML, lines of text, or one line. */
export type Kind = 'rich' | 'plain' | 'line'

export type GalleryPage = {
  readonly name: string
  readonly kind: Kind
  /** The script of the gallery folder, where it is not the page's own name. */
  readonly script?: string
  /** Each paragraph is a field of its own, and a selection over two of them is in none. */
  readonly fieldForEach?: true
  /** Draws its older caret over one that keys have moved meanwhile, quicker than a person's: it is put there by the editor itself. */
  readonly ownCaret?: true
  /** What stands around the page with the editor. */
  readonly around?: 'nested' | 'cross-origin' | 'srcdoc' | 'sandboxed' | 'strict'
}

const rich = (name: string, rest: Omit<GalleryPage, 'name' | 'kind'> = {}): GalleryPage => ({
  name,
  kind: 'rich',
  ...rest,
})
const plain = (name: string): GalleryPage => ({ name, kind: 'plain' })

/** Every page that counts: 36, of which eight can hold no formatting, which makes 352 cells. */
export const comparable: readonly GalleryPage[] = [
  plain('textarea'),
  { name: 'input', kind: 'line' },
  plain('react-field'),
  plain('vue-field'),
  plain('shadow-textarea'),
  plain('plaintext-only'),
  plain('codemirror'),
  plain('monaco'),
  rich('contenteditable'),
  rich('shadow-contenteditable'),
  rich('prosemirror'),
  rich('tiptap'),
  rich('ckeditor4'),
  rich('ckeditor5'),
  rich('tinymce'),
  rich('tinymce-inline'),
  rich('tinymce-text'),
  rich('quill-1'),
  rich('quill-2'),
  rich('draft'),
  rich('slate', { ownCaret: true }),
  rich('lexical'),
  rich('froala'),
  rich('summernote'),
  rich('trix'),
  rich('squire'),
  rich('jodit'),
  rich('suneditor'),
  rich('medium-editor'),
  rich('editorjs', { fieldForEach: true }),
  rich('nested-frame', { script: 'contenteditable', around: 'nested' }),
  rich('cross-origin-frame', { script: 'prosemirror', around: 'cross-origin' }),
  rich('srcdoc-frame', { script: 'contenteditable', around: 'srcdoc' }),
  rich('blank-frame'),
  rich('sandboxed-frame', { script: 'contenteditable', around: 'sandboxed' }),
  rich('strict-policy', { script: 'contenteditable', around: 'strict' }),
]

/** Pages that get in the way, and an editor that is set up to hold less than it could. */
export const hostile: readonly GalleryPage[] = [
  { name: 'slate-plain', kind: 'plain', ownCaret: true },
  rich('swallows-paste'),
  rich('late-paste'),
  rich('very-late-paste'),
  rich('re-renders'),
  rich('strict-prosemirror', { script: 'prosemirror', around: 'strict' }),
]

export const pageNamed = (name: string): GalleryPage => {
  const page = [...comparable, ...hostile].find((it) => it.name === name)
  if (!page) throw new Error(`The gallery has no page ${name}`)
  return page
}
