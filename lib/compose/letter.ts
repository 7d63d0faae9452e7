import type { Blank } from '../replies/item.ts'
import { canLeaveOut } from './leave-out.ts'
import type { KnownValues, Marker } from './markers.ts'
import { type Block, type Body, markersOf, type Sentence } from './tree.ts'

/** A body on its way to a customer: every marker has a value or is open. What is drawn is what is inserted. */
export type Letter = {
  readonly body: Body
  readonly lang: string
  readonly slots: ReadonlyMap<string, Slot>
  readonly leftOut: ReadonlySet<number>
  /** Names of required markers without a value, in reading order, those in left-out sentences not counted. */
  readonly open: readonly string[]
  /** Sentences that hold something open and that the letter reads well without. */
  readonly mayLeaveOut: ReadonlySet<number>
}

/** What one marker stands for. The same name is the same slot however often it is written. */
export type Slot = {
  readonly name: string
  readonly marker: Marker
  /** Absent for a known value: the interface words these in the agent's language. */
  readonly blank: Blank | undefined
  readonly required: boolean
  readonly text: string
  readonly source: 'agent' | 'page' | 'default' | 'nobody'
}

export type Choices = {
  readonly blanks: Readonly<Record<string, Blank>>
  readonly lang: string
  readonly known: KnownValues
  /** What the agent typed, by marker name; it outranks what the page says. */
  readonly fills: Readonly<Record<string, string>>
  readonly leftOut?: ReadonlySet<number>
}

export function composeLetter(body: Body, choices: Choices): Letter {
  const slots = fillSlots(body, choices)
  const leftOut = choices.leftOut ?? new Set<number>()
  const isOpen = (name: string) => slots.get(name)?.required === true && slots.get(name)?.text.trim() === ''
  const sentences = sentencesOf(body.blocks)
  const openIn = (sentence: Sentence) => Array.from(markersOf(sentence.inlines), ({ name }) => name).filter(isOpen)
  const kept = sentences.filter(({ id }) => !leftOut.has(id))
  const open = new Set(
    markersIn(body.blocks, leftOut)
      .map(({ name }) => name)
      .filter(isOpen),
  )
  const mayLeaveOut = kept.filter(
    (sentence) => openIn(sentence).length > 0 && canLeaveOut(sentence.id, body, leftOut, choices.lang),
  )
  return {
    body,
    lang: choices.lang,
    slots,
    leftOut,
    open: [...open],
    mayLeaveOut: new Set(mayLeaveOut.map(({ id }) => id)),
  }
}

/** A name says once what it offers and what stands in for it; written again, it may be short. */
function fillSlots(body: Body, choices: Choices): Map<string, Slot> {
  const slots = new Map<string, Slot>()
  for (const marker of body.markers)
    slots.set(marker.name, fillSlot({ ...marker, ...slots.get(marker.name)?.marker } as Marker, choices))
  return slots
}

function fillSlot(marker: Marker, { blanks, known, fills }: Choices): Slot {
  const blank = marker.kind === 'blank' ? ownValue(blanks, marker.name) : undefined
  const required = blank?.required ?? true
  const filled = (text: string, source: Slot['source']): Slot => ({
    name: marker.name,
    marker,
    blank,
    required,
    text,
    source,
  })
  const fill = ownValue(fills, marker.name)
  if (fill !== undefined) return filled(fill, 'agent')
  const told = marker.kind === 'known' ? known[marker.name]?.trim() : undefined
  if (told) return filled(told, 'page')
  return marker.fallback === undefined ? filled('', 'nobody') : filled(marker.fallback, 'default')
}

/** An author may call a blank `constructor`: what every object inherits is no value of it. */
const ownValue = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block): readonly Sentence[] => {
    if (block.kind === 'list') return block.items.flatMap(sentencesOf)
    if (block.kind === 'quote') return sentencesOf(block.blocks)
    return 'sentences' in block ? block.sentences : []
  })
}

/** The first mention of each name that will be read: there the blank is filled, and its other mentions follow. */
export function firstMentions({ body, leftOut }: Letter): ReadonlySet<Marker> {
  const read = new Set(markersIn(body.blocks, leftOut))
  const first = new Map<string, Marker>()
  for (const marker of body.markers) if (read.has(marker) && !first.has(marker.name)) first.set(marker.name, marker)
  return new Set(first.values())
}

/** All markers that will be read, in reading order. */
function markersIn(blocks: readonly Block[], leftOut: ReadonlySet<number>): Marker[] {
  return blocks.flatMap((block): Marker[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => markersIn(item, leftOut))
    if (block.kind === 'quote') return markersIn(block.blocks, leftOut)
    if (block.kind === 'rule') return []
    const kept = block.kind === 'code' ? [block] : block.sentences.filter(({ id }) => !leftOut.has(id))
    return kept.flatMap(({ inlines }) => [...markersOf(inlines)])
  })
}
