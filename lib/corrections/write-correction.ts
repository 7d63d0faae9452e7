import type { Marker } from '../compose/markers.ts'
import type { Script } from '../compose/script.ts'
import { fillSlot, type Slot } from '../compose/slot.ts'
import { speak } from '../compose/speak.ts'
import { allInlines, type Block, type Inline } from '../compose/tree.ts'
import type { Draft } from '../compose/write-draft.ts'
import { writeHtml } from '../compose/write-html.ts'
import { writePlain } from '../compose/write-plain.ts'
import { cursorName } from './pattern.ts'
import type { WrittenSentence } from './read-sentences.ts'

/** What is to be read in the draft instead, rich and plain. */
export type Correction = Draft & {
  /** The markers nobody knows a value for; in the text their names stand in brackets. */
  readonly open: readonly string[]
}

/** Parts that are only said if the agent wishes are not. */
export function writeCorrection(
  sentences: readonly WrittenSentence[],
  values: ReadonlyMap<string, string>,
  lang: string,
): Correction {
  const markers = sentences.flatMap(({ inlines }) => markersIn(inlines))
  const filled = markers.map((marker) => ({ marker, value: valueFor(marker, values) }))
  const slots = new Map(filled.map(({ marker, value }) => [marker.name, slotOf(marker, value, lang)]))
  const blocks = blocksOf(sentences, values.get(cursorName) ?? '')
  const script: Script = { blocks: speak(blocks, new Map()), slots, cursor: '' }
  const open = filled.filter(({ value }) => value === undefined).map(({ marker }) => marker.name)
  return { html: writeHtml(script), text: writePlain(script), open: [...new Set(open)] }
}

function blocksOf(sentences: readonly WrittenSentence[], typed: string): readonly Block[] {
  const paragraphs = Map.groupBy(sentences, ({ block }) => block).values()
  return Array.from(paragraphs, (inside) => ({
    kind: 'paragraph',
    sentences: inside.map(({ inlines }, id) => ({ id, inlines: inlines.map((inline) => withTyped(inline, typed)) })),
  }))
}

/** With what the agent typed where the cursor was. */
function withTyped(inline: Inline, typed: string): Inline {
  if (inline.kind === 'cursor') return { kind: 'text', text: typed }
  return 'inlines' in inline ? { ...inline, inlines: inline.inlines.map((inner) => withTyped(inner, typed)) } : inline
}

const markersIn = (inlines: readonly Inline[]): readonly Marker[] =>
  Array.from(allInlines(inlines)).flatMap((inline): readonly Marker[] => {
    if (inline.kind === 'marker') return [inline.marker]
    return inline.kind === 'link' ? inline.href.filter((part) => typeof part !== 'string') : []
  })

/** What was chosen from a list that has it no more is not to be said. */
function valueFor(marker: Marker, values: ReadonlyMap<string, string>): string | undefined {
  const value = values.get(marker.name)
  const isOffered = marker.kind !== 'blank' || !marker.choices || marker.choices.includes(value ?? '')
  return isOffered ? value : undefined
}

/** As it stands in the draft: a date is written out there already. */
function slotOf(marker: Marker, value: string | undefined, lang: string): Slot {
  const slot = fillSlot(marker, { blanks: {}, known: {}, fills: {}, lang })
  return { ...slot, text: value ?? `[${marker.name}]` }
}
