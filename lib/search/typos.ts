import { beginningDistance, editDistance } from '../text/edit-distance.ts'

/** A term a few slips away. `longer`: what was typed is near its beginning only. */
export type Typo = { readonly term: number; readonly slips: number; readonly longer: boolean }

export type TypoSearch = {
  /** `open`: what was typed may go on. */
  readonly find: (asked: string, most: number, open: boolean) => Generator<Typo>
}

const letterA = 97
const letters = 26
/** Everything that is no Latin letter shares what is left of 32 bits. */
const otherBits = 6
/** A longer word is no word, and its length would not fit. */
const longest = 64

/**
 * Finds terms by their slips. Every slip changes at most one letter, so a term that has more letters another kind than there may be
 * slips is left out by comparing two numbers, before any table of distances is filled: all but one in a hundred go that way.
 */
export function createTypoSearch(terms: readonly string[]): TypoSearch {
  const masks = new Int32Array(terms.length)
  const lengths = new Uint8Array(terms.length)
  for (const [at, term] of terms.entries()) {
    if (term.length > longest || term.charCodeAt(0) >= firstHan) continue
    masks[at] = lettersOf(term)
    lengths[at] = term.length
  }
  return {
    *find(asked, most, open) {
      if (most === 0) return
      const mask = lettersOf(asked)
      for (let at = 0; at < lengths.length; at++) {
        const length = lengths[at] as number
        const longer = length > asked.length + most
        if (length === 0 || length < asked.length - most || (longer && !open)) continue
        const its = masks[at] as number
        if (bits(mask & ~its) > most || (!open && bits(its & ~mask) > most)) continue
        const term = terms[at] as string
        const slips = open ? beginningDistance(asked, term, most) : editDistance(asked, term, most)
        if (slips > 0 && slips <= most) yield { term: at, slips, longer }
      }
    },
  }
}

/** Where the CJK ideographs begin: they are searched in pairs, without slips. */
const firstHan = 0x3400

/** One bit for each letter that a term has. */
function lettersOf(term: string): number {
  let mask = 0
  for (let at = 0; at < term.length; at++) {
    const letter = term.charCodeAt(at) - letterA
    mask |= 1 << (letter >= 0 && letter < letters ? letter : letters + (term.charCodeAt(at) % otherBits))
  }
  return mask
}

/** How many bits are set (Warren: Hacker's Delight, chapter 5). */
function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
