import { fold } from '../text/fold.ts'

/** Gives every term a number, in the order in which they are first met. */
export type TermNumbers = {
  readonly terms: readonly string[]
  /** The term's number that the stretch of text folds to; undefined where nothing is left of it. */
  readonly numberOf: (text: string, begin: number, end: number) => number | undefined
}

const firstSize = 1 << 15
/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
const offset = 0x811c9dc5
const prime = 0x01000193

/**
 * A hash table with open addressing over stretches of texts: a library holds its few thousand words a hundred times each, and
 * cutting a string for every one only to look it up takes longer than all the rest of making an index.
 */
export function createTermNumbers(): TermNumbers {
  const terms: string[] = []
  const numbers = new Map<string, number>()
  const written: string[] = []
  const meaning: (number | undefined)[] = []
  let slots = new Int32Array(firstSize).fill(-1)

  function slotOf(text: string, begin: number, end: number): number {
    let hash = offset
    for (let at = begin; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
    // The low bits of this hash know little of the first letters.
    let slot = (hash ^ (hash >>> 15)) & (slots.length - 1)
    for (;;) {
      const known = slots[slot] as number
      if (known < 0 || isSame(written[known] as string, text, begin, end)) return slot
      slot = (slot + 1) & (slots.length - 1)
    }
  }

  function add(run: string, slot: number): number {
    slots[slot] = written.length
    const term = fold(run)
    // Accents without a letter fold to nothing.
    meaning.push(term === '' ? undefined : termNumber(term))
    written.push(run)
    if (written.length * 2 > slots.length) grow()
    return written.length - 1
  }

  function termNumber(term: string): number {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (const [at, run] of written.entries()) slots[slotOf(run, 0, run.length)] = at
  }

  return {
    terms,
    numberOf(text, begin, end) {
      const slot = slotOf(text, begin, end)
      const known = slots[slot] as number
      return meaning[known < 0 ? add(text.slice(begin, end), slot) : known]
    },
  }
}

function isSame(run: string, text: string, begin: number, end: number): boolean {
  if (run.length !== end - begin) return false
  for (let at = 0; at < run.length; at++) if (run.charCodeAt(at) !== text.charCodeAt(begin + at)) return false
  return true
}
