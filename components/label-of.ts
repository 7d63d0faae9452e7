import type { Asked } from '../lib/compose/condition.ts'
import type { Letter } from '../lib/compose/letter.ts'
import { placesIn } from '../lib/compose/places.ts'
import type { Slot } from '../lib/compose/slot.ts'
import { writeNumber } from '../lib/compose/write-number.ts'
import type { Words } from '../lib/words/words.ts'

type Say = Words['say']

/** What to call a marker: its author's label, or ours for a value the page should have told. */
export const labelOf = ({ blank, marker, name }: Slot, say: Say): string =>
  marker.kind === 'known' ? say(`known.${marker.name}`) : (blank?.label ?? name)

/** A condition nobody could decide, as a question. */
export function wordQuestion(asked: Asked, say: Say): string {
  if (asked.asks === 'is') return say(`asks.${asked.name}`)
  return say(`compares.${asked.asks}`, { label: say(`known.${asked.name}`), text: asked.text })
}

/** What keeps the letter from being inserted, in words for the agent. */
export function wordOpen(letter: Letter, name: string, say: Say): string | undefined {
  const slot = letter.slots.get(name)
  if (slot) return wordSlot(slot, letter.lang, say)
  const places = placesIn(letter.body.blocks, letter.decisions, letter.leftOut)
  const question = [...places].find((place) => 'asked' in place && place.name === name)
  return question && 'asked' in question
    ? say('outcome.unanswered', { question: wordQuestion(question.asked, say) })
    : undefined
}

function wordSlot(slot: Slot, lang: string, say: Say): string {
  const label = labelOf(slot, say)
  if (slot.source === 'guess') return say('outcome.guessed', { label })
  if (!slot.isWrong) return say('outcome.unfilled', { label })
  return slot.kind === 'date'
    ? say('outcome.notDate', { label })
    : say('outcome.notNumber', { label, example: exampleNumber(lang) })
}

/** A number in the notation that will be written. */
export const exampleNumber = (lang: string): string => writeNumber('1,234.5', lang) ?? '1234.5'
