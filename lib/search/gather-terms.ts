import type { Item } from '../replies/item.ts'
import { eachRun } from '../text/runs.ts'
import { fields, wordWeight } from './fields.ts'
import { createTermNumbers, type TermNumbers } from './term-numbers.ts'

/** Which item holds which term and what it is worth there, item by item, in columns. */
export type Gathered = {
  readonly terms: readonly string[]
  readonly termOf: Uint32Array
  readonly placeOf: Uint32Array
  readonly weightOf: Float32Array
}

export function gatherTerms(items: readonly Item[]): Gathered {
  const numbers = createTermNumbers()
  const columns = createColumns()
  for (const [place, item] of items.entries())
    for (const field of fields) {
      const text = field.textOf(item)
      const weight = wordWeight(field, text)
      eachTerm(text, numbers, (term) => columns.note(term, place, weight))
    }
  return { terms: numbers.terms, ...columns.cut() }
}

/** What a search may ask for: whole words, of Chinese each pair of neighbours and each character. */
function eachTerm(text: string, { numberOf }: TermNumbers, take: (term: number) => void): void {
  const takeRun = (begin: number, end: number) => {
    const term = numberOf(text, begin, end)
    if (term !== undefined) take(term)
  }
  eachRun(text, (begin, end, han) => {
    if (!han) return takeRun(begin, end)
    for (let at = begin; at < end; ) {
      const next = at + widthAt(text, at)
      takeRun(at, next)
      if (next < end) takeRun(at, next + widthAt(text, next))
      at = next
    }
  })
}

/** Rare characters are written in two units. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function createColumns() {
  let size = 0
  let termOf = new Uint32Array(1 << 16)
  let placeOf = new Uint32Array(1 << 16)
  let weightOf = new Float32Array(1 << 16)
  // By term: its newest row. Items come one after the other, so an item's row for a term is the newest or there is none.
  let newest = new Int32Array(1 << 14).fill(-1)
  return {
    note(term: number, place: number, weight: number): void {
      if (term >= newest.length) newest = longer(newest, -1)
      const row = newest[term] as number
      if (row >= 0 && placeOf[row] === place) {
        weightOf[row] = (weightOf[row] as number) + weight
        return
      }
      if (size === termOf.length) [termOf, placeOf, weightOf] = [longer(termOf), longer(placeOf), longer(weightOf)]
      termOf[size] = term
      placeOf[size] = place
      weightOf[size] = weight
      newest[term] = size++
    },
    cut: () => ({
      termOf: termOf.subarray(0, size),
      placeOf: placeOf.subarray(0, size),
      weightOf: weightOf.subarray(0, size),
    }),
  }
}

function longer<T extends Float32Array | Uint32Array | Int32Array>(column: T, rest = 0): T {
  const twice = new (column.constructor as new (length: number) => T)(column.length * 2).fill(rest) as T
  twice.set(column)
  return twice
}
