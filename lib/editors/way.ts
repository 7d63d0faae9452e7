import type { PageDraft } from '../messages/protocol.ts'
import type { Field } from './field.ts'

/**
 * One way of writing into an editor. `ignored` and `swallowed` only when the editor was seen unchanged, so that the next way may
 * try; `swallowed` where the page claimed the reply and has shown nothing of it, and may still come up with it. `taken` when the
 * editor did something with it.
 */
export type Way = {
  readonly name: string
  /** The form that went in, where the caret is the browser's own: it stands behind it then, and may be moved. */
  readonly leavesCaretAfter?: 'html' | 'text'
  readonly insert: (field: Field, draft: PageDraft) => Promise<'taken' | 'ignored' | 'swallowed'>
}
