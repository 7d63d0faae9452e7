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

/**
 * What is to be read in the draft instead, rich and plain. Undefined where there is nothing to be read, or a value nobody knows: nothing
 * half-filled is ever on its way to a customer. No tag may be left in the sentences.
 */
export function writeCorrection(
  sentences: readonly WrittenSentence[],
  values: ReadonlyMap<string, string>,
  lang: string,
): Draft | undefined {
  const markers = sentences.flatMap(({ inlines }) => markersIn(inlines))
  const slots = new Map<string, Slot>()
  for (const marker of markers) {
    const value = valueFor(marker, values)
    // An empty one may have been taken out by hand: nobody knows whether the sentence may go without.
    if (!value) return undefined
    slots.set(marker.name, slotOf(marker, value, lang))
  }
  const blocks = blocksOf(sentences, values.get(cursorName) ?? '')
  const script: Script = { blocks: speak(blocks, new Map()), slots, cursor: '' }
  const text = writePlain(script)
  return text === '' ? undefined : { html: writeHtml(script), text }
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
function slotOf(marker: Marker, text: string, lang: string): Slot {
  return { ...fillSlot(marker, { blanks: {}, known: {}, fills: {}, lang }), text }
}
