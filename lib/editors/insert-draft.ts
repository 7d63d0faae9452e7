import type { InsertOutcome, PageDraft } from '../messages/protocol.ts'
import { bare, contentOf, countIn, wordsOf } from './content-of.ts'
import type { Field, FieldMemory } from './field.ts'
import { isTextField } from './field.ts'
import { stateOf } from './field-state.ts'
import { howItArrived } from './how-it-arrived.ts'
import { placeCaret } from './place-caret.ts'
import { refusalOf } from './refusal-of.ts'
import { restorePlace } from './restore-place.ts'
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
const waysInto = (field: Field): readonly Way[] =>
  isTextField(field) ? [textField] : [plainLines, paste, beforeInput, insertHtml, insertText]

type Asked = {
  /** Whether it is still the page the draft was written for. */
  readonly mayStill?: () => boolean
  /** Told before the outcome is, of whatever has changed the field. */
  readonly remember?: (insertion: Insertion) => void
}

/** Writes the draft where the agent was, and says so only after having read it back. */
export async function insertDraft(
  draft: PageDraft,
  memory: FieldMemory | undefined,
  { mayStill = () => true, remember = () => {} }: Asked = {},
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
  const fitting = withoutOuterParagraph(draft)
  const how = howItArrived(field, draft, before)
  for (const way of waysInto(field)) {
    const refused = refusal()
    if (refused) return refused
    // Its own words in its place change nothing that could be seen, and every way in turn would be taken for ignored.
    if (isSelectedIn(field, draft)) {
      passOver(field, fitting)
      remember({ field, before: state, after: state, byBrowser: false })
      return { kind: how(true) }
    }
    if ((await way.insert(field, fitting)) === 'ignored') continue
    const whole = await arrived(field, draft, before)
    // What came and went again was the editor's own doing, a paste bin for one: the agent's text is as it was, try on.
    if (!whole && bare(contentOf(field)) === before) continue
    if (whole && way.leavesCaretAfter) placeCaret(field, fitting, way.leavesCaretAfter)
    remember({ field, before: state, after: stateOf(field), byBrowser: way.leavesCaretAfter !== undefined })
    return { kind: how(whole) }
  }
  return { kind: 'refused', why: 'not-taken' }
}

/** A reply of one paragraph goes in without its `<p>`: some editors split the agent's sentence around it. */
function withoutOuterParagraph(draft: PageDraft): PageDraft {
  const inner = /^<p>(.*)<\/p>$/s.exec(draft.html)?.[1]
  if (inner === undefined || /<(p|h[1-6]|ul|ol|pre|blockquote|hr|table)[ >]/.test(inner)) return draft
  const { caret } = draft
  return { ...draft, html: inner, ...(caret && { caret: { ...caret, html: caret.html - '</p>'.length } }) }
}

/** Whether the field shows the reply once more than before. A selection that held the same words leaves the count as it was. */
function arrived(field: Field, draft: PageDraft, before: string): Promise<boolean> {
  const expected = bare(isTextField(field) ? draft.text : wordsOf(draft.html))
  const least = Math.max(1, countIn(before, expected))
  return waitUntil(field, () => countIn(bare(contentOf(field)), expected) >= least)
}
