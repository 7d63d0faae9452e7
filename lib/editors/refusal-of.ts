import type { InsertOutcome, PageDraft } from '../messages/protocol.ts'
import { type Field, isShown, isTextField, takesKeysOnly } from './field.ts'

type Refused = Extract<InsertOutcome, { kind: 'refused' }>

/** What keeps a draft out of a field as it is now. Nothing is ever cut to fit. */
export function refusalOf(field: Field, draft: PageDraft): Refused | undefined {
  if (!isShown(field)) return { kind: 'refused', why: 'field-gone' }
  if (field.matches(':disabled')) return { kind: 'refused', why: 'disabled' }
  if (isReadOnly(field)) return { kind: 'refused', why: 'read-only' }
  const over = isTextField(field) ? charactersOver(field, draft.text) : 0
  return over > 0 ? { kind: 'refused', why: 'too-long', over } : undefined
}

function isReadOnly(field: Field): boolean {
  if (isTextField(field)) return field.readOnly
  return takesKeysOnly(field) ? field.matches('[readonly]') : !field.isContentEditable
}

function charactersOver(field: HTMLTextAreaElement | HTMLInputElement, text: string): number {
  const { value, maxLength, selectionStart, selectionEnd } = field
  if (maxLength < 0) return 0
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + text.length - maxLength
}
