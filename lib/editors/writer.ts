import type { InsertOutcome, PageDraft, ReplaceOutcome, UndoOutcome } from '../messages/protocol.ts'
import { draftText } from './draft-words.ts'
import { type FieldMemory, isShown } from './field.ts'
import { type Asked, insertDraft } from './insert-draft.ts'
import { overTyped } from './over-typed.ts'
import { replaceInDraft } from './replace-in-draft.ts'
import { type Insertion, undoInsertion } from './undo-insertion.ts'

/** Writes into the fields of one document, and takes the last insertion back. */
export type Writer = {
  readonly insertDraft: (draft: PageDraft) => Promise<InsertOutcome>
  /** In the place of what called the palette, so that one undo brings that back. */
  readonly insertOverTyped: (draft: PageDraft) => Promise<InsertOutcome>
  /** What stands in the field the agent was in last, as plain text; undefined where there is none in sight. */
  readonly readDraft: () => Promise<string | undefined>
  /** Writes it in the place of these words. */
  readonly replaceInDraft: (words: string, draft: PageDraft) => Promise<ReplaceOutcome>
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
  const asked = ({ ticket }: PageDraft, memory: FieldMemory | undefined): Asked => ({
    mayStill: () => !memory || !ticket || isTicket(ticket, memory.field),
    remember: (insertion) => {
      last = insertion
    },
    watched: (alone) => {
      once = alone
    },
  })
  const write = (draft: PageDraft, memory: FieldMemory | undefined) => insertDraft(draft, memory, asked(draft, memory))
  return {
    insertDraft: async (draft) => write(draft, lastField()),
    async insertOverTyped(draft) {
      const memory = lastField()
      return write(draft, memory && (await overTyped(memory, typed())))
    },
    async readDraft() {
      const field = lastField()?.field
      return field && isShown(field) ? draftText(field) : undefined
    },
    async replaceInDraft(words, draft) {
      const memory = lastField()
      return replaceInDraft(words, draft, memory, asked(draft, memory))
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
