import { type Decisions, decideAll } from './decide.ts'
import { canLeaveOut } from './leave-out.ts'
import type { Marker } from './markers.ts'
import { type Place, placesAmong, placesIn } from './places.ts'
import { type Filling, fillSlot, isOpen, type Slot } from './slot.ts'
import { speak } from './speak.ts'
import { type Body, type Sentence, type SpokenBlock, sentencesOf } from './tree.ts'

/** A body on its way to a customer: every marker has a value or is open. What is drawn is what is inserted. */
export type Letter = {
  readonly body: Body
  readonly lang: string
  readonly slots: ReadonlyMap<string, Slot>
  readonly decisions: Decisions
  /** What of the body is said, by these decisions. */
  readonly spoken: readonly SpokenBlock[]
  readonly leftOut: ReadonlySet<number>
  /**
   * Names of required markers without a value and of conditions without an answer, in reading order, those in left-out
   * sentences and in parts that are not said not counted.
   */
  readonly open: readonly string[]
  /** Sentences that hold something open and that the letter reads well without. */
  readonly mayLeaveOut: ReadonlySet<number>
}

export type Choices = Filling & { readonly leftOut?: ReadonlySet<number> }

export function composeLetter(body: Body, choices: Choices): Letter {
  const filling = { ...choices, blanks: { ...body.blanks, ...choices.blanks } }
  const slots = fillSlots(body, filling)
  const decisions = decideAll(body.blocks, filling)
  const spoken = speak(body.blocks, decisions)
  const leftOut = choices.leftOut ?? new Set<number>()
  const isOpenPlace = (place: Place): boolean => {
    if ('asked' in place) return place.answer === undefined
    const slot = slots.get(place.name)
    return slot !== undefined && isOpen(slot)
  }
  const open = new Set(
    Array.from(placesIn(body.blocks, decisions, leftOut))
      .filter(isOpenPlace)
      .map(({ name }) => name),
  )
  const hasOpen = ({ inlines }: Sentence) => Array.from(placesAmong(inlines, decisions)).some(isOpenPlace)
  const mayLeaveOut = sentencesOf(body.blocks).filter(
    (sentence) =>
      !leftOut.has(sentence.id) && hasOpen(sentence) && canLeaveOut(sentence.id, spoken, leftOut, choices.lang),
  )
  return {
    body,
    lang: choices.lang,
    slots,
    decisions,
    spoken,
    leftOut,
    open: [...open],
    mayLeaveOut: new Set(mayLeaveOut.map(({ id }) => id)),
  }
}

/** A name says once what it offers and what stands in for it; written again, it may be short. */
function fillSlots(body: Body, filling: Filling): Map<string, Slot> {
  const slots = new Map<string, Slot>()
  for (const marker of body.markers)
    slots.set(marker.name, fillSlot({ ...marker, ...slots.get(marker.name)?.marker } as Marker, filling))
  return slots
}

/** The first mention of each name that will be read: there it is asked for, and its other mentions follow. */
export function firstMentions({ body, decisions, leftOut }: Letter): ReadonlySet<Place> {
  const read = new Set(placesIn(body.blocks, decisions, leftOut))
  const first = new Map<string, Place>()
  const questions = [...read].filter((place) => 'asked' in place)
  for (const place of [...questions, ...body.markers])
    if (read.has(place) && !first.has(place.name)) first.set(place.name, place)
  return new Set(first.values())
}
