import type { Blank, BlankKind } from '../replies/item.ts'
import type { KnownValues, Marker } from './markers.ts'
import { writeDate } from './write-date.ts'
import { writeNumber } from './write-number.ts'

/** What one marker stands for. The same name is the same slot however often it is written. */
export type Slot = {
  readonly name: string
  readonly marker: Marker
  /** Absent for a known value: the interface words these in the agent's language. */
  readonly blank: Blank | undefined
  readonly kind: BlankKind | 'choice'
  readonly required: boolean
  /** As it was typed: of a date, the day as `2026-03-14`. */
  readonly fill: string
  /** As the customer will read it. */
  readonly text: string
  /** Something was typed that is nothing of its kind. */
  readonly isWrong: boolean
  /** Of a guess, the agent has yet to say that it is right. */
  readonly source: 'agent' | 'page' | 'guess' | 'default' | 'nobody'
}

/** What fills slots. */
export type Filling = {
  readonly blanks: Readonly<Record<string, Blank>>
  readonly lang: string
  readonly known: KnownValues
  /** Offered, but neither said nor decided by before the agent has kept it. */
  readonly guesses?: KnownValues
  readonly fills: Readonly<Record<string, string>>
}

/** Nothing is inserted while one of these is. */
export const isOpen = ({ required, text, isWrong, source }: Slot): boolean =>
  isWrong || source === 'guess' || (required && text.trim() === '')

export function fillSlot(marker: Marker, { blanks, known, guesses, fills, lang }: Filling): Slot {
  const blank = marker.kind === 'blank' ? ownValue(blanks, marker.name) : undefined
  const kind = kindOf(marker, blank)
  const [told, guess] = [known, guesses].map((values) =>
    marker.kind === 'known' ? values?.[marker.name]?.trim() : undefined,
  )
  const offered = (value: string | undefined) => (isOffered(marker, value) ? value : undefined)
  const typed = offered(ownValue(fills, marker.name))
  const [fill, source] = firstOf(
    [typed, 'agent'],
    [told || undefined, 'page'],
    [guess || undefined, 'guess'],
    [offered(marker.fallback), 'default'],
  )
  const written = source === 'agent' ? write[kind](fill, lang) : fill
  return {
    name: marker.name,
    marker,
    blank,
    kind,
    required: blank?.required ?? true,
    fill,
    text: written ?? fill,
    isWrong: written === undefined,
    source,
  }
}

function kindOf(marker: Marker, blank: Blank | undefined): Slot['kind'] {
  if (marker.kind === 'known') return 'text'
  if (marker.choices) return 'choice'
  return marker.date ? 'date' : (blank?.kind ?? 'text')
}

/** What is not among the choices, not any more or by a slip of the author's, could not be seen and must not be said. */
const isOffered = (marker: Marker, value: string | undefined): boolean =>
  marker.kind !== 'blank' || !marker.choices || value === '' || marker.choices.includes(value ?? '')

type Source = Slot['source']

/** What the agent says outranks what the page says, and that what the author foresaw. */
function firstOf(...sources: readonly (readonly [string | undefined, Source])[]): readonly [string, Source] {
  const found = sources.find(([fill]) => fill !== undefined)
  return found ? [found[0] ?? '', found[1]] : ['', 'nobody']
}

type Write = (fill: string, lang: string) => string | undefined

const asTyped: Write = (fill) => fill
const orNothing =
  (writeIt: Write): Write =>
  (fill, lang) =>
    fill.trim() === '' ? '' : writeIt(fill, lang)

const write: Readonly<Record<Slot['kind'], Write>> = {
  text: asTyped,
  'long-text': asTyped,
  choice: asTyped,
  number: orNothing(writeNumber),
  date: orNothing(writeDate),
}

/** An author may call a blank `constructor`: what every object inherits is no value of it. */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
