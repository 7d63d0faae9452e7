import type { InsertOutcome, PageDraft } from '../messages/protocol.ts'
import { bare, contentOf, countIn, wordsOf } from './content-of.ts'
import { type Field, isTextField, selectionFor } from './field.ts'
import { countFormatting, hasFormatting } from './formatting.ts'

type Arrival = Exclude<InsertOutcome['kind'], 'refused'>

/**
 * To be asked before the draft goes in, with the letters that the field shows then, and again when something has come of it:
 * whether the words have all arrived is known by then.
 */
export function howItArrived(field: Field, { html }: PageDraft, before: string): (whole: boolean) => Arrival {
  const takesFormatting = !isTextField(field) && hasFormatting(html)
  const staying = takesFormatting ? countFormatting(field) - countSelected(field) : 0
  return (whole) => {
    if (!whole) return isDrawnInPart(field) && hasArrivedInPart(field, html, before) ? 'inserted-unchecked' : 'changed'
    return takesFormatting && countFormatting(field) <= staying ? 'inserted-plain' : 'inserted'
  }
}

/** What is replaced takes its formatting along. */
function countSelected(field: Field): number {
  const selection = selectionFor(field)
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  return range && !range.collapsed && field.contains(range.commonAncestorContainer)
    ? countFormatting(range.cloneContents())
    : 0
}

/** Editors for code, long logs included, have only the lines in sight in the page. */
const isDrawnInPart = (field: Field): boolean =>
  field.closest('.cm-editor, .CodeMirror, .monaco-editor, .ace_editor') !== null

/** Its first or its last line is there: a long text goes in whole or not at all, and the caret ends where it ends. */
function hasArrivedInPart(field: Field, html: string, before: string): boolean {
  const lines = html
    .split(/<\/(?:p|li|h\d|tr|pre)>|<br>/)
    .map((line) => bare(wordsOf(line)))
    .filter((line) => line !== '')
  const shown = bare(contentOf(field))
  return [lines[0], lines.at(-1)].some((line) => line !== undefined && countIn(shown, line) > countIn(before, line))
}
