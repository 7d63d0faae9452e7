import { type Choices, composeLetter, type Letter } from '../../lib/compose/letter.ts'
import { parseBody } from '../../lib/compose/parse-body.ts'
import { snippetsAmong } from '../../lib/compose/snippet.ts'
import { wordsOf } from '../../lib/compose/split-sentences.ts'
import { type Body, sentencesOf } from '../../lib/compose/tree.ts'
import { type Draft, writeDraft } from '../../lib/compose/write-draft.ts'
import type { Blank, Item } from '../../lib/replies/item.ts'

/** `leave` names sentences by some of their words; the rest is as `composeLetter` takes it. */
export type Wishes = Partial<Omit<Choices, 'leftOut'>> & {
  readonly leave?: readonly string[]
  readonly snippets?: readonly Item[]
}

export function bodyOf(source: string, lang = 'en', snippets: readonly Item[] = []): Body {
  const body = parseBody(source, lang, snippetsAmong(snippets))
  if (!body.ok) throw new Error(`This body was refused: ${JSON.stringify(body.refusal)}`)
  return body.value
}

export function letterOf(source: string, { leave = [], snippets = [], ...wishes }: Wishes = {}): Letter {
  const lang = wishes.lang ?? 'en'
  const body = bodyOf(source, lang, snippets)
  const leftOut = new Set(leave.map((words) => sentenceWith(body, words)))
  return composeLetter(body, { blanks: {}, known: {}, fills: {}, lang, ...wishes, leftOut })
}

export function draftOf(source: string, wishes: Wishes = {}): Draft {
  const draft = writeDraft(letterOf(source, wishes))
  if (!draft.ok) throw new Error(`No draft: ${JSON.stringify(draft.refusal)}`)
  return draft.value
}

export const plainOf = (source: string, wishes: Wishes = {}): string => draftOf(source, wishes).text
export const htmlOf = (source: string, wishes: Wishes = {}): string => draftOf(source, wishes).html

/** The words of the sentences an agent is offered to leave out. */
export function offered(source: string, wishes: Wishes = {}): string[] {
  const { body, mayLeaveOut } = letterOf(source, wishes)
  return sentencesOf(body.blocks)
    .filter(({ id }) => mayLeaveOut.has(id))
    .map(({ inlines }) => wordsOf(inlines).trim())
}

export const blank = (own: Partial<Blank> = {}): Blank => ({ label: 'A blank', required: true, ...own })

function sentenceWith(body: Body, words: string): number {
  const sentence = sentencesOf(body.blocks).find(({ inlines }) => wordsOf(inlines).includes(words))
  if (!sentence) throw new Error(`No sentence holds “${words}”`)
  return sentence.id
}
