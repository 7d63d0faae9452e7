import type { PageDraft } from '../messages/protocol.ts'
import { bare, wordsOf } from './content-of.ts'
import { type Field, isTextField, selectionFor } from './field.ts'
import { placeCaret } from './place-caret.ts'

/** Whether exactly the words of the draft are selected. */
export function isSelectedIn(field: Field, { html, text }: PageDraft): boolean {
  if (isTextField(field))
    return text !== '' && field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) === text
  const selection = selectionFor(field)
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined
  if (!range || range.collapsed || !field.contains(range.commonAncestorContainer)) return false
  return bare(range.toString()) === bare(wordsOf(html))
}

/** Leaves what is selected as it is, and the caret where it would be after writing it. */
export function passOver(field: Field, draft: PageDraft): void {
  if (isTextField(field)) field.setSelectionRange(field.selectionEnd, field.selectionEnd)
  else selectionFor(field)?.collapseToEnd()
  placeCaret(field, draft, isTextField(field) ? 'text' : 'html')
}
