import type { InsertOutcome, PageDraft, UndoOutcome } from '../messages/protocol.ts'
import type { FieldMemory } from './field.ts'
import { insertDraft } from './insert-draft.ts'
import { overTyped } from './over-typed.ts'
import { type Insertion, undoInsertion } from './undo-insertion.ts'

/** Writes into the fields of one document, and takes the last insertion back. */
export type Writer = {
  readonly insertDraft: (draft: PageDraft) => Promise<InsertOutcome>
  /** In the place of what called the palette, so that one undo brings that back. */
  readonly insertOverTyped: (draft: PageDraft) => Promise<InsertOutcome>
  /** Of the last insertion, as soon as it is sure. */
  readonly cameOnce: () => Promise<boolean>
  readonly undoInsertion: () => Promise<UndoOutcome>
}

type World = {
  readonly lastField: () => FieldMemory | undefined
  /** What called the palette. */
  readonly typed?: () => string
  /** Asked right before the writing, in the same task. */
  readonly isTicket?: (ticket: NonNullable<PageDraft['ticket']>, field: Element) => boolean
}

export function createWriter({ lastField, typed = () => '', isTicket = () => true }: World): Writer {
  let last: Insertion | undefined
  let once = Promise.resolve(true)
  const write = (draft: PageDraft, memory: FieldMemory | undefined) =>
    insertDraft(draft, memory, {
      mayStill: () => !memory || !draft.ticket || isTicket(draft.ticket, memory.field),
      remember: (insertion) => {
        last = insertion
      },
      watched: (alone) => {
        once = alone
      },
    })
  return {
    insertDraft: async (draft) => write(draft, lastField()),
    async insertOverTyped(draft) {
      const memory = lastField()
      return write(draft, memory && (await overTyped(memory, typed())))
    },
    cameOnce: () => once,
    async undoInsertion() {
      if (!last) return { kind: 'not-undone', why: 'nothing-left' }
      const outcome = await undoInsertion(last)
      if (outcome.kind === 'undone') last = undefined
      return outcome
    },
  }
}
