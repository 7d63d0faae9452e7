import type { Cell } from './cells.ts'

/** What does not work, with the reason. A cell that starts to work fails the test until it is taken out of here. */
export type KnownFailures = Readonly<Record<string, Partial<Record<Cell, string>>>>

const everywhere: KnownFailures = {
  'tinymce-text': { c: 'set up to take plain text only, and what else could write there can’t be undone' },
  editorjs: { c: 'a list would be a block of its own, and stand outside of the sentence with the caret' },
}

export const inChromium: KnownFailures = everywhere

const emptyLine = 'Firefox leaves the empty line that stood there'
const notTaken = 'nothing goes in, and Copy is offered'
const atStart = 'Slate holds its caret at the start'

export const inFirefox: KnownFailures = {
  ...everywhere,
  'plaintext-only': { d: 'Firefox undoes line by line' },
  monaco: Object.fromEntries(['a', 'b', 'd', 'e', 'f', 'g', 'i', 'j', 'k'].map((cell) => [cell, notTaken])),
  slate: Object.fromEntries(['a', 'e', 'f', 'g', 'i', 'k'].map((cell) => [cell, atStart])),
  summernote: { j: emptyLine },
  jodit: { j: emptyLine },
  'medium-editor': { j: emptyLine },
}
