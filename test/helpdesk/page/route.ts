export type EditorName = 'textarea' | 'contenteditable' | 'ckeditor5' | 'prosemirror' | 'tinymce'
export type Route = { readonly ticketNumber: number | undefined; readonly editor: EditorName }

export const editorNames: readonly EditorName[] = ['textarea', 'contenteditable', 'ckeditor5', 'prosemirror', 'tinymce']
const defaultEditor: EditorName = 'ckeditor5'

export const readRoute = ({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Route => {
  const number = /^\/tickets\/(\d+)$/.exec(pathname)?.[1]
  const wanted = new URLSearchParams(search).get('editor')
  return {
    ticketNumber: number === undefined ? undefined : Number(number),
    editor: editorNames.find((name) => name === wanted) ?? defaultEditor,
  }
}

/** The editor stays in every address, so a link or a reload shows the same desk. */
export const ticketPath = (number: number, editor: EditorName): string => `/tickets/${number}?editor=${editor}`
