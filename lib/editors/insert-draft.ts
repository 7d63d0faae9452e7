import type { InsertOutcome, PageDraft } from '../messages/protocol.ts'
import { bare, contentOf, countIn, wordsOf } from './content-of.ts'
import type { Field, FieldMemory } from './field.ts'
import { isShown, isTextField } from './field.ts'
import { placeCaret } from './place-caret.ts'
import { restorePlace } from './restore-place.ts'
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

/** Writes the draft where the agent was, and says so only after having read it back. */
export async function insertDraft(draft: PageDraft, memory: FieldMemory | undefined): Promise<InsertOutcome> {
  if (memory === undefined) return { kind: 'refused', why: 'no-field' }
  const { field } = memory
  if (!isShown(field)) return { kind: 'refused', why: 'field-gone' }
  await restorePlace(memory)
  const before = bare(contentOf(field))
  const fitting = withoutOuterParagraph(draft)
  for (const way of waysInto(field)) {
    // The page may have put another ticket in its place while the keyboard came back or the last way was waited for.
    if (!isShown(field)) return { kind: 'refused', why: 'field-gone' }
    if ((await way.insert(field, fitting)) === 'ignored') continue
    if (await arrived(field, draft, before)) {
      if (way.leavesCaretAfter) placeCaret(field, fitting, way.leavesCaretAfter)
      return { kind: 'inserted' }
    }
    // What came and went again was the editor's own doing, a paste bin for one: the agent's text is as it was, try on.
    if (bare(contentOf(field)) !== before) return { kind: 'changed' }
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
