import type { PageDraft, ReplaceOutcome } from '../messages/protocol.ts'
import { bare, contentOf, countIn } from './content-of.ts'
import { placeOfWords } from './draft-words.ts'
import type { FieldMemory } from './field.ts'
import { type Asked, insertDraft } from './insert-draft.ts'
import { restorePlace } from './restore-place.ts'

/** Writes the draft in the place of these words, if they stand there just once. */
export async function replaceInDraft(
  words: string,
  draft: PageDraft,
  memory: FieldMemory | undefined,
  asked: Asked = {},
): Promise<ReplaceOutcome> {
  if (!memory) return { kind: 'refused', why: 'no-field' }
  const { field } = memory
  if (asked.mayStill?.() === false) return { kind: 'refused', why: 'ticket-changed' }
  if (!placeOfWords(field, words)) return { kind: 'not-replaced' }
  // Looked for when the keyboard is back in the field: an editor may draw its text again then.
  await restorePlace(memory)
  const place = placeOfWords(field, words)
  if (!place) return { kind: 'not-replaced' }
  const left = countIn(bare(draft.text), bare(words))
  const outcome = await insertDraft(draft, { ...memory, place, chosen: true }, asked)
  if (outcome.kind === 'refused') return outcome
  // An editor with a mind of its own about what is selected has written it elsewhere.
  return countIn(bare(contentOf(field)), bare(words)) > left ? { kind: 'changed' } : outcome
}
