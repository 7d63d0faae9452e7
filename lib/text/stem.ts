/** Endings that English and Danish add to a word, the longest first: what is cut off must not leave another one standing. */
const endings = /(?:erne|ene|ing|ies|ed|er|en|et|es|ly|e|s)$/
/** Shorter ones are no word any more: what is shorter is its own only form. */
export const shortestStem = 3

/**
 * What a word has in common with its other forms: `refunds`, `refunded` and `refunding` are all `refund`. Light on purpose: no
 * language has to be known, and what is cut off too much in one word is cut off in its other forms, too. Takes a folded word.
 */
export function stem(word: string): string {
  const cut = word.replace(endings, '')
  if (cut.length < shortestStem) return word
  return endsDouble(cut) && cut.length > shortestStem ? cut.slice(0, -1) : cut
}

/** `shipp` of `shipping`, which is `ship`. */
const endsDouble = (word: string): boolean => word.at(-1) === word.at(-2)
