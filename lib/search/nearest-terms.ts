/** Two words are alike as far as they have pairs of letters in common, from 0 to 1 (Dice's coefficient). */
export type NearTerm = { readonly term: number; readonly likeness: number }

/** Below it two words have an ending in common and nothing else. */
const leastLikeness = 0.45
const mostTerms = 8

/** Of these terms, by their places, those most like a word, the most alike first. Looks at every term: for a search that found nothing. */
export function nearestTerms(terms: readonly string[], word: string): readonly NearTerm[] {
  const wanted = new Set(pairsOf(word))
  const near: NearTerm[] = []
  for (const [at, term] of terms.entries()) {
    // The smaller of two sizes bounds what they can have in common.
    const size = term.length + 1
    if ((2 * Math.min(size, wanted.size)) / (size + wanted.size) < leastLikeness) continue
    const shared = pairsOf(term).filter((pair) => wanted.has(pair)).length
    const likeness = (2 * shared) / (size + wanted.size)
    if (likeness >= leastLikeness) near.push({ term: at, likeness })
  }
  return near.sort((a, b) => b.likeness - a.likeness).slice(0, mostTerms)
}

/** With the edges, since words are told by how they begin and end. */
const pairsOf = (word: string): string[] =>
  Array.from({ length: word.length + 1 }, (_, at) => `${word[at - 1] ?? '^'}${word[at] ?? '$'}`)
