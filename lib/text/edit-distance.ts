/** Longer words than this are no words; the rows below are made once for all. */
const longest = 64
let row = new Uint8Array(longest + 1)
let above = new Uint8Array(longest + 1)
let twoAbove = new Uint8Array(longest + 1)

/**
 * Optimal string alignment distance (Damerau 1964 without repeated edits): a swapped pair counts as one slip, as it does
 * for a typist. Gives `most + 1` as soon as it is sure to be more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most || a.length > longest || b.length > longest) return most + 1
  for (let j = 0; j <= b.length; j++) above[j] = j
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i) > most) return most + 1
    const free = twoAbove
    twoAbove = above
    above = row
    row = free
  }
  return at(above, b.length)
}

/**
 * The same to whichever beginning of `word` is nearest: what was typed of a word that may go on. Its last letters are as good as
 * typed only if they are there, so a beginning is at most `most` letters longer than what was typed.
 */
export function beginningDistance(typed: string, word: string, most: number): number {
  const reach = Math.min(word.length, typed.length + most)
  if (typed.length - reach > most || typed.length > longest) return most + 1
  // Over the letters of the word as rows, so that the last cell of each row tells of one beginning.
  for (let j = 0; j <= typed.length; j++) above[j] = j
  let nearest = typed.length
  for (let i = 1; i <= reach; i++) {
    const smallest = fillRow(word, typed, i)
    nearest = Math.min(nearest, at(row, typed.length))
    if (smallest > most) break
    const free = twoAbove
    twoAbove = above
    above = row
    row = free
  }
  return Math.min(nearest, most + 1)
}

/** Fills the row of the first `i` letters of `a`; gives its smallest cell, below which no later one can fall. */
function fillRow(a: string, b: string, i: number): number {
  row[0] = i
  let smallest = i
  for (let j = 1; j <= b.length; j++) {
    const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1
    let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same)
    if (i > 1 && j > 1 && isSwap(a, b, i, j)) cost = Math.min(cost, at(twoAbove, j - 2) + 1)
    row[j] = cost
    if (cost < smallest) smallest = cost
  }
  return smallest
}

const at = (cells: Uint8Array, index: number): number => cells[index] ?? 0

const isSwap = (a: string, b: string, i: number, j: number): boolean =>
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)

/** How many slips we forgive a word of this length: none in a short one, where another word is never far. */
export const slipsFor = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)
