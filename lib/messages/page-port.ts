import type { Remote } from './messenger.ts'
import type {
  FieldReport,
  FoundField,
  InsertOutcome,
  PageCalls,
  PageDraft,
  PointAtOutcome,
  PointedValue,
  ReplaceOutcome,
  Ticket,
  UndoOutcome,
} from './protocol.ts'

/** The page the sidebar stands in, as the sidebar sees it. */
export type PagePort = {
  readonly readTicket: () => Promise<Ticket | undefined>
  readonly findField: () => Promise<FieldReport | undefined>
  readonly insertDraft: (draft: PageDraft) => Promise<InsertOutcome>
  /** Absent where drafts are not looked at, as in the palette. */
  readonly readDraft?: () => Promise<string | undefined>
  readonly replaceInDraft?: (words: string, draft: PageDraft) => Promise<ReplaceOutcome>
  /** Asked after an insertion that may come twice: whether it came but once. */
  readonly cameOnce: () => Promise<boolean>
  /** Takes back what was inserted last, wherever the agent has been since. */
  readonly undoInsertion: () => Promise<UndoOutcome>
  /** Absent where there is nothing to point at. */
  readonly pointAt?: (value: PointedValue, words: string) => Promise<PointAtOutcome>
  readonly returnToField: () => Promise<void>
  /** Tells two pages apart, as of the last ticket read; absent where it is always the same page. */
  readonly place?: () => string
  /** Absent where nothing hangs on it. */
  readonly noteKeyboard?: (here: boolean) => Promise<void>
  /** Absent where the sidebar always stands, as on the welcome page. */
  readonly close?: () => Promise<void>
}

/** Remembers which frame the field was found in, and which was written into. */
export function createPagePort(calls: Remote<PageCalls>): PagePort {
  let found: FoundField | undefined
  let finding: Promise<unknown> | undefined
  let writtenIn = 0

  async function findField(): Promise<FieldReport | undefined> {
    const asked = calls.findField()
    finding = asked
    found = await asked
    return found?.report
  }

  return {
    findField,
    readTicket: () => calls.readTicket(),
    async insertDraft(draft) {
      if (!found && !(await findField())) return { kind: 'refused', why: 'no-field' }
      writtenIn = found?.frameId ?? 0
      const outcome = await calls.insertDraft(draft, writtenIn)
      return outcome ?? { kind: 'refused', why: 'field-gone' }
    },
    readDraft: async () => (found ? calls.readDraft(found.frameId) : undefined),
    async replaceInDraft(words, draft) {
      writtenIn = found?.frameId ?? 0
      const outcome = await calls.replaceInDraft(words, draft, writtenIn)
      return outcome ?? { kind: 'refused', why: 'field-gone' }
    },
    async cameOnce() {
      // A field that is gone meanwhile shows nothing twice.
      return (await calls.cameOnce(writtenIn)) ?? true
    },
    async undoInsertion() {
      return (await calls.undoInsertion(writtenIn)) ?? { kind: 'not-undone', why: 'field-gone' }
    },
    pointAt: async (value, words) => (await calls.pointAt(value, words)) ?? { kind: 'cancelled' },
    async returnToField() {
      // Somebody may be quicker than the first answer; without it a field inside a frame would be missed.
      await finding
      await calls.returnToField(found?.frameId ?? 0)
    },
    async noteKeyboard(here) {
      await calls.noteKeyboard(here)
    },
    async close() {
      await calls.closeSidebar()
    },
  }
}
