import type { Item } from '../../../lib/replies/item.ts'
import { createRandom, type Random } from '../random.ts'
import type { Query } from './data.ts'

/** What an agent types who knows which reply is wanted. Each is drawn from one reply, and every reply with that title is right. */
const kinds: Readonly<Record<string, (item: Item, random: Random) => string>> = {
  'k-prefix': ({ title }, random) => title.slice(0, 3 + random.below(Math.max(1, title.length - 4))),
  'k-words': ({ title }, random) => shuffled(wordsOf(title), random).slice(0, 2).join(' '),
  'k-typo': ({ title }, random) => withSlip(wordsOf(title).slice(0, 2).join(' '), random),
  'k-abbr': ({ title }) =>
    wordsOf(title)
      .slice(0, 4)
      .map((word) => word.slice(0, 3))
      .join(' '),
  'k-body': ({ title, body }, random) => `${random.pick(wordsOf(title))} ${random.pick(wordsOf(body))}`,
  'k-shortcut': ({ shortcut = '' }) => shortcut,
}

export function generateQueries(items: readonly Item[], perKind: number): readonly Query[] {
  const random = createRandom(20_261_122)
  const byTitle = Map.groupBy(items, ({ title }) => title)
  return Object.entries(kinds).flatMap(([kind, draw]) =>
    Array.from({ length: perKind }, () => {
      const item = random.pick(items)
      const alike = kind === 'k-shortcut' ? [item] : (byTitle.get(item.title) ?? [])
      return { kind, text: draw(item, random), relevant: new Set(alike.map(({ id }) => id)), split: 'test' as const }
    }),
  )
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Of Chinese, what a reader takes for words: not by our own rules, which would then be measured by themselves. */
const wordsOf = (text: string): string[] =>
  Array.from(segmenter.segment(text.replaceAll(/\{\{.*?\}\}|\{%.*?%\}/g, ' ')))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)

const shuffled = <Value>(list: readonly Value[], random: Random): Value[] =>
  list
    .map((value) => ({ value, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value)

/** Two neighbours swapped, also the first two. */
function withSlip(words: string, random: Random): string {
  const letters = Array.from(words)
  if (letters.length < 4) return words
  const at = random.below(letters.length - 1)
  return [...letters.slice(0, at), letters[at + 1], letters[at], ...letters.slice(at + 2)].join('')
}
