import type { UndoOutcome } from '../messages/protocol.ts'
import { type Field, isShown, isTextField } from './field.ts'
import { type FieldState, selectAgain, stateContentOf } from './field-state.ts'
import { restorePlace } from './restore-place.ts'
import { runCommand } from './run-command.ts'
import { waitUntil } from './wait-for-change.ts'

/** What is remembered of an insertion, so that it can be taken back. */
export type Insertion = {
  readonly field: Field
  readonly before: FieldState
  readonly after: FieldState
  /** It went in by the browser's own command, so that the browser's own history has it. */
  readonly byBrowser: boolean
}

/**
 * Takes an insertion back by the editor's own undo, so that its history stays whole; only while the field holds exactly what it
 * did after it, and only if it then holds exactly what it did before.
 */
export async function undoInsertion({ field, before, after, byBrowser }: Insertion): Promise<UndoOutcome> {
  if (!isShown(field)) return { kind: 'not-undone', why: 'field-gone' }
  const now = stateContentOf(field)
  if (now === before.content) return { kind: 'not-undone', why: 'nothing-left' }
  if (now !== after.content) return { kind: 'not-undone', why: 'changed-since' }
  await restorePlace({ field, at: 0, place: undefined })
  for (const way of waysOf(field, byBrowser)) {
    if (stateContentOf(field) !== after.content) break
    if (await stepBack(field, way, before.content)) {
      selectAgain(field, before.selected)
      field.ownerDocument.dispatchEvent(new Event('selectionchange'))
      return { kind: 'undone' }
    }
  }
  return { kind: 'not-undone', why: 'not-taken' }
}

/** One way of saying "undo" or "redo" to an editor. True if it may be doing it now. */
type HistoryWay = (field: Field, what: 'undo' | 'redo') => boolean

/** An editor with a history of its own is told in the words of the browser, then by its keys. */
const waysOf = (field: Field, byBrowser: boolean): readonly HistoryWay[] => {
  if (isTextField(field)) return [command]
  return byBrowser ? [command, beforeInput, keys] : [beforeInput, keys, command]
}

const command: HistoryWay = (field, what) => {
  const before = stateContentOf(field)
  runCommand(field, what)
  return stateContentOf(field) !== before
}

const beforeInput: HistoryWay = (field, what) =>
  isTaken(
    field,
    new InputEvent('beforeinput', { ...ofAKey, inputType: what === 'undo' ? 'historyUndo' : 'historyRedo' }),
  )

const keys: HistoryWay = (field, what) => {
  const isMac = /Mac/.test(navigator.platform)
  const [key, code, keyCode] = what === 'undo' || isMac ? ['z', 'KeyZ', 90] : ['y', 'KeyY', 89]
  const held = { ctrlKey: !isMac, metaKey: isMac, shiftKey: isMac && what === 'redo' }
  const init = { ...ofAKey, ...held, key, code, keyCode, which: keyCode } as KeyboardEventInit
  return isTaken(field, new KeyboardEvent('keydown', init))
}

const ofAKey = { bubbles: true, cancelable: true, composed: true }

/** An editor that does it says that the browser need not. */
function isTaken(field: Field, event: Event): boolean {
  const before = stateContentOf(field)
  field.dispatchEvent(event)
  return event.defaultPrevented || stateContentOf(field) !== before
}

/** Some editors make two or three steps of one paste. */
const mostSteps = 3

/** What did not lead back to where it was is done again: half an undo is worse than none. */
async function stepBack(field: Field, way: HistoryWay, before: string): Promise<boolean> {
  let taken = 0
  while (taken < mostSteps) {
    const now = stateContentOf(field)
    if (!way(field, 'undo')) break
    if (await waitUntil(field, () => stateContentOf(field) === before)) return true
    if (stateContentOf(field) === now) break
    taken += 1
  }
  for (; taken > 0; taken--) way(field, 'redo')
  return false
}
