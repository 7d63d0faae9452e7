import type { Item } from '../../lib/replies/item.ts'
import { createRandom, type Random } from './random.ts'

/** What agents type to find these replies, the same on every run: beginnings of titles and shortcuts, every third with a slip. */
export function makeQueries(items: readonly Item[], count: number): readonly string[] {
  const random = createRandom(4_711)
  return Array.from({ length: count }, (_, at) => {
    const wanted = wordsFor(random.pick(items), random)
    return at % 3 === 2 ? withSlip(wanted, random) : wanted
  })
}

function wordsFor({ title, shortcut }: Item, random: Random): string {
  if (shortcut && random.chance(0.1)) return shortcut
  const words = title.replaceAll(/[–,]/g, ' ').split(/\s+/).filter(Boolean)
  const from = random.below(words.length)
  return words
    .slice(from, from + 2)
    .join(' ')
    .toLowerCase()
    .slice(0, 5 + random.below(9))
    .trim()
}

/** Two neighbours swapped, or a letter left out. Never the first: that one people get right. */
function withSlip(words: string, random: Random): string {
  if (words.length < 4) return words
  const letters = Array.from(words)
  const at = 1 + random.below(letters.length - 2)
  const [slipped = ''] = letters.splice(at, 1)
  if (random.chance(0.5)) letters.splice(at + 1, 0, slipped)
  return letters.join('')
}
