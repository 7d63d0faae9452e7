import type { InsertOutcome, PageDraft } from '../messages/protocol.ts'
import { bare, contentOf, countIn, wordsOf } from './content-of.ts'
import type { Field, FieldMemory } from './field.ts'
import { isTextField } from './field.ts'
import { stateOf } from './field-state.ts'
import { fitDraft } from './fit-draft.ts'
import { howItArrived } from './how-it-arrived.ts'
import { placeCaret } from './place-caret.ts'
import { refusalOf } from './refusal-of.ts'
import { restorePlace } from './restore-place.ts'
import { runCommand } from './run-command.ts'
import { isSelectedIn, passOver } from './selected-in.ts'
import type { Insertion } from './undo-insertion.ts'
import { waitUntil } from './wait-for-change.ts'
import type { Way } from './way.ts'
import { beforeInput } from './ways/before-input.ts'
import { insertHtml } from './ways/insert-html.ts'
import { insertText } from './ways/insert-text.ts'
import { paste } from './ways/paste.ts'
import { plainLines } from './ways/plain-lines.ts'
import { textField } from './ways/text-field.ts'

/** In this order: each is for editors that the ones before it can't reach, and harmless where they could. */
const waysInto = (field: Field): readonly Way[] => {
  if (isTextField(field)) return [textField]
  const others = [plainLines, paste, beforeInput, insertHtml, insertText]
  return field.matches(keepsNoPaste) ? [insertHtml, ...others] : others
}

/** medium-editor takes all formatting out of a paste; a block of Editor.js sends one elsewhere. */
const keepsNoPaste = '[data-medium-editor-element], .codex-editor *'

export type Asked = {
  /** Whether it is still the page the draft was written for. */
  readonly mayStill?: () => boolean
  /** Told before the outcome is, of whatever has changed the field. */
  readonly remember?: (insertion: Insertion) => void
  /** Told with an outcome that may come twice: whether it will have come but once. */
  readonly watched?: (once: Promise<boolean>) => void
}

/** Writes the draft where the agent was, and says so only after having read it back. */
export async function insertDraft(
  draft: PageDraft,
  memory: FieldMemory | undefined,
  { mayStill = () => true, remember = () => {}, watched = () => {} }: Asked = {},
): Promise<InsertOutcome> {
  if (memory === undefined) return { kind: 'refused', why: 'no-field' }
  const { field } = memory
  // The page may have put another ticket in its place while the keyboard came back or the last way was waited for.
  const refusal = () => (mayStill() ? refusalOf(field, draft) : ({ kind: 'refused', why: 'ticket-changed' } as const))
  const refused = refusal()
  if (refused && refused.why !== 'too-long') return refused
  await restorePlace(memory)
  const state = stateOf(field)
  const before = bare(contentOf(field))
  const fitting = fitDraft(draft, field)
  const how = howItArrived(field, draft, before)
  let swallowed = false
  for (const way of waysInto(field)) {
    const refused = refusal()
    if (refused) return refused
    // Its own words in its place change nothing that could be seen, and every way in turn would be taken for ignored.
    if (isSelectedIn(field, draft)) {
      passOver(field, fitting)
      remember({ field, before: state, after: state, byBrowser: false })
      return { kind: how(true) }
    }
    const manner = await way.insert(field, fitting)
    if (manner === 'swallowed') swallowed = true
    if (manner !== 'taken') continue
    const whole = await arrived(field, fitting, before)
    // What came and went again was the editor's own doing, a paste bin for one: the agent's text is as it was, try on.
    if (!whole && bare(contentOf(field)) === before) continue
    if (whole && way.leavesCaretAfter) placeCaret(field, fitting, way.leavesCaretAfter)
    remember({ field, before: state, after: stateOf(field), byBrowser: way.leavesCaretAfter !== undefined })
    const kind = how(whole)
    if (kind === 'changed' || !swallowed) return { kind }
    watched(staysAlone(field, fitting))
    return { kind, mayComeTwice: true }
  }
  return { kind: 'refused', why: 'not-taken' }
}

/** A page that asked its server what to make of a paste may come up with it when the reply has gone in another way. */
const longestAfter = 1_200

/** Whether the reply came but once. A second one is taken back, if the browser can do that and nothing else. */
async function staysAlone(field: Field, draft: PageDraft): Promise<boolean> {
  const count = () => formsOf(field, draft).reduce((sum, form) => sum + countIn(bare(contentOf(field)), form), 0)
  const once = count()
  // The agent types on meanwhile.
  let alone = contentOf(field)
  const cameAgain = () => {
    if (count() > once) return true
    alone = contentOf(field)
    return false
  }
  if (!(await waitUntil(field, cameAgain, longestAfter))) return true
  runCommand(field, 'undo')
  if (contentOf(field) === alone) return true
  runCommand(field, 'redo')
  return false
}

/** An editor that holds no formatting takes the plain form, in which an address stands behind its words. */
const formsOf = (field: Field, { html, text }: PageDraft): string[] =>
  (isTextField(field) ? [text] : [wordsOf(html), text]).map(bare)

/** Whether the field shows the reply once more than before. A selection that held the same words leaves the count as it was. */
function arrived(field: Field, draft: PageDraft, before: string): Promise<boolean> {
  const forms = formsOf(field, draft)
  const showsOnceMore = (form: string) => countIn(bare(contentOf(field)), form) >= Math.max(1, countIn(before, form))
  return waitUntil(field, () => forms.some(showsOnceMore))
}
