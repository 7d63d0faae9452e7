import type { Cell } from './cells.ts'

/** What works in neither browser, with the reason. A cell that starts to work fails the test until it is taken out of here. */
export const knownFailures: Readonly<Record<string, Partial<Record<Cell, string>>>> = {
  'tinymce-text': { c: 'set up to take plain text only, and what else could write there can’t be undone' },
  editorjs: { c: 'a list would be a block of its own, and stand outside of the sentence with the caret' },
}
