import type { InsertOutcome, PageDraft, UndoOutcome } from '../messages/protocol.ts'
import type { FieldMemory } from './field.ts'
import { insertDraft } from './insert-draft.ts'
import { type Insertion, undoInsertion } from './undo-insertion.ts'

/** Writes into the fields of one document, and takes the last insertion back. */
export type Writer = {
  readonly insertDraft: (draft: PageDraft) => Promise<InsertOutcome>
  readonly undoInsertion: () => Promise<UndoOutcome>
}

type World = {
  readonly lastField: () => FieldMemory | undefined
  /** Asked right before the writing, in the same task. */
  readonly isTicket?: (ticket: NonNullable<PageDraft['ticket']>, field: Element) => boolean
}

export function createWriter({ lastField, isTicket = () => true }: World): Writer {
  let last: Insertion | undefined
  return {
    async insertDraft(draft) {
      const memory = lastField()
      return insertDraft(draft, memory, {
        mayStill: () => !memory || !draft.ticket || isTicket(draft.ticket, memory.field),
        remember: (insertion) => {
          last = insertion
        },
      })
    },
    async undoInsertion() {
      if (!last) return { kind: 'not-undone', why: 'nothing-left' }
      const outcome = await undoInsertion(last)
      if (outcome.kind === 'undone') last = undefined
      return outcome
    },
  }
}
