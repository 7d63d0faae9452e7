/** Two words are alike as far as they have pairs of letters in common, from 0 to 1 (Dice's coefficient). */
export type NearTerm = { readonly term: number; readonly likeness: number }

/** Below it two words have an ending in common and nothing else. */
const leastLikeness = 0.45
const mostTerms = 8

/** Of these terms, by their places, those most like a word, the most alike first. Looks at every term: for a search that found nothing. */
export function nearestTerms(terms: readonly string[], word: string): readonly NearTerm[] {
  const wanted = createPairs(word)
  const near: NearTerm[] = []
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as string
    const size = term.length + 1 + wanted.size
    // The smaller of two sizes bounds what they can have in common.
    if (2 * Math.min(term.length + 1, wanted.size) < leastLikeness * size) continue
    const likeness = (2 * wanted.countIn(term)) / size
    if (likeness >= leastLikeness) near.push({ term: at, likeness })
  }
  return near.sort((a, b) => b.likeness - a.likeness).slice(0, mostTerms)
}

/** Before the first letter and after the last: words are told by how they begin and end. No term holds it. */
const edge = 0
/** As many as are told apart before a pair is looked up; most pairs of a language are none of the wanted. */
const buckets = 1 << 10

/** The different pairs of letters of a word, and how many of another's are among them. Cuts nothing out of the words: a vocabulary has tens of thousands. */
function createPairs(word: string) {
  const pairs = new Set<number>()
  const hints = new Uint8Array(buckets)
  for (let at = 0; at <= word.length; at++) {
    const pair = pairAt(word, at)
    pairs.add(pair)
    hints[bucketOf(pair)] = 1
  }
  return {
    size: pairs.size,
    countIn(term: string): number {
      let count = 0
      for (let at = 0; at <= term.length; at++) {
        const pair = pairAt(term, at)
        if (hints[bucketOf(pair)] === 1 && pairs.has(pair)) count++
      }
      return count
    },
  }
}

/** The letter there and the one before it. */
const pairAt = (word: string, at: number): number =>
  ((at > 0 ? word.charCodeAt(at - 1) : edge) << 16) | (at < word.length ? word.charCodeAt(at) : edge)

const bucketOf = (pair: number): number => (pair ^ (pair >>> 11)) & (buckets - 1)
