import { ok, type Result, refuse } from '../base/result.ts'
import { keptBlocks } from './kept-blocks.ts'
import type { Letter } from './letter.ts'
import type { Script } from './script.ts'
import { allInlines, type SpokenSentence, sentencesOf } from './tree.ts'
import { writeHtml } from './write-html.ts'
import { writePlain } from './write-plain.ts'

/** A finished text for an editor: rich for those that take formatting, plain for those that do not. */
export type Draft = {
  readonly html: string
  readonly text: string
  /** Where the agent writes on, in characters from the end of each. Absent for the end of the letter. */
  readonly caret?: { readonly html: number; readonly text: number }
}

/** Why there is no text yet. Nothing half-filled ever becomes a draft. */
export type Unfilled = { readonly kind: 'unfilled'; readonly names: readonly string[] } | { readonly kind: 'empty' }

export function writeDraft(letter: Letter): Result<Draft, Unfilled> {
  if (letter.open.length > 0) return refuse({ kind: 'unfilled', names: letter.open })
  const { slots, spoken } = letter
  const blocks = keptBlocks(spoken, new Set([...letter.leftOut, ...silentSentences(letter)]))
  const script: Script = { blocks, slots, cursor: unusedCharacter(letter) }
  const [html, text] = [cutCursor(keepSpaces(writeHtml(script), script), script), cutCursor(writePlain(script), script)]
  if (text.whole.trim() === '') return refuse({ kind: 'empty' })
  const draft = { html: html.whole, text: text.whole }
  if (html.after === undefined || text.after === undefined) return ok(draft)
  return ok({ ...draft, caret: { html: html.after, text: text.after } })
}

/** Nothing but blanks that may stay empty and did: written out, they would leave an empty line or paragraph. */
function silentSentences({ spoken, slots }: Letter): number[] {
  return sentencesOf(spoken)
    .filter((sentence) => isSilent(sentence, slots))
    .map(({ id }) => id)
}

function isSilent({ inlines }: SpokenSentence, slots: Letter['slots']): boolean {
  const all = [...allInlines(inlines)]
  const texts = all.map((it) =>
    it.kind === 'text'
      ? it.text
      : it.kind === 'marker'
        ? slots.get(it.marker.name)?.text
        : it.kind === 'cursor'
          ? '|'
          : '',
  )
  return all.some(({ kind }) => kind === 'marker') && texts.every((text) => text?.trim() === '')
}

/** A character no text may hold, and none of the fills does, for which anything may have been pasted. */
function unusedCharacter({ slots }: Letter): string {
  const fills = Array.from(slots.values(), ({ text }) => text).join('')
  for (let code = 0xfdd2; code <= 0xfdef; code++)
    if (!fills.includes(String.fromCodePoint(code))) return String.fromCodePoint(code)
  return ''
}

const lineEnd = String.raw`(?=(?:</(?:strong|em|code|a)>)*(?:</(?:p|li|h\d|th|td)>|<br>))`

/** Two spaces in a row, or one at the end of a line, are none in HTML; but where the cursor is, somebody is going to write. */
function keepSpaces(html: string, { cursor }: Script): string {
  if (cursor === '') return html
  return html.replace(` ${cursor} `, ` ${cursor}\u00A0`).replace(new RegExp(` ${cursor}${lineEnd}`), `\u00A0${cursor}`)
}

function cutCursor(text: string, { cursor }: Script): { readonly whole: string; readonly after: number | undefined } {
  const at = cursor === '' ? -1 : text.indexOf(cursor)
  if (at < 0) return { whole: text, after: undefined }
  return { whole: text.slice(0, at) + text.slice(at + cursor.length), after: text.length - at - cursor.length }
}
