import { ok, type Result, refuse } from '../base/result.ts'
import { type Letter, sentencesOf } from './letter.ts'
import { allInlines, type Sentence } from './tree.ts'
import { writeHtml } from './write-html.ts'
import { writePlain } from './write-plain.ts'

/** A finished text for an editor: rich for those that take formatting, plain for those that do not. */
export type Draft = { readonly html: string; readonly text: string }

/** Why there is no text yet. Nothing half-filled ever becomes a draft. */
export type Unfilled = { readonly kind: 'unfilled'; readonly names: readonly string[] }

export function writeDraft(letter: Letter): Result<Draft, Unfilled> {
  if (letter.open.length > 0) return refuse({ kind: 'unfilled', names: letter.open })
  const spoken = { ...letter, leftOut: new Set([...letter.leftOut, ...silentSentences(letter)]) }
  return ok({ html: writeHtml(spoken), text: writePlain(spoken) })
}

/** Nothing but blanks that may stay empty and did: written out, they would leave an empty line or paragraph. */
function silentSentences(letter: Letter): number[] {
  return sentencesOf(letter.body.blocks)
    .filter((sentence) => isSilent(sentence, letter))
    .map(({ id }) => id)
}

function isSilent({ inlines }: Sentence, { slots }: Letter): boolean {
  const all = [...allInlines(inlines)]
  const texts = all.map((it) =>
    it.kind === 'text' ? it.text : it.kind === 'marker' ? slots.get(it.marker.name)?.text : '',
  )
  return all.some(({ kind }) => kind === 'marker') && texts.every((text) => text?.trim() === '')
}
