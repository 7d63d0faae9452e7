import { bare } from './letters.ts'
import { keyOf, patternsOf } from './pattern.ts'
import type { WrittenSentence } from './read-sentences.ts'

/** Sentences that are not in the new text any more, and what stands in their place there. */
export type Run = {
  /** By their places in the old text. */
  readonly olds: readonly number[]
  readonly news: readonly WrittenSentence[]
  /** One of the two goes over the end of a paragraph. */
  readonly isWide: boolean
}

export function align(olds: readonly WrittenSentence[], news: readonly WrittenSentence[]): readonly Run[] {
  const runs = runsOf(withBreaks(olds), withBreaks(news))
  return runs.filter((run) => run.olds.length > 0).flatMap((run) => inPairs(run, olds))
}

type Element = { readonly key: string; readonly at?: number; readonly sentence?: WrittenSentence }

const paragraphEnd: Element = { key: '¶' }

function withBreaks(sentences: readonly WrittenSentence[]): readonly Element[] {
  return sentences.flatMap((sentence, at): readonly Element[] => {
    const element = { key: keyOf(sentence.inlines), at, sentence }
    return at > 0 && sentences[at - 1]?.block !== sentence.block ? [paragraphEnd, element] : [element]
  })
}

/** What lies between the parts that both have, by their longest common subsequence. */
function runsOf(olds: readonly Element[], news: readonly Element[]): Run[] {
  const common = lengths(olds, news)
  const runs: Run[] = []
  let [gone, come]: [Element[], Element[]] = [[], []]
  const close = () => {
    runs.push({
      olds: gone.flatMap(({ at }) => at ?? []),
      news: come.flatMap(({ sentence }) => sentence ?? []),
      isWide: [...gone, ...come].includes(paragraphEnd),
    })
    gone = []
    come = []
  }
  let [i, j] = [0, 0]
  while (i < olds.length || j < news.length) {
    const [old, fresh] = [olds[i], news[j]]
    if (old && fresh && old.key === fresh.key) {
      close()
      i += 1
      j += 1
    } else if (old && (!fresh || at(common, i + 1, j) >= at(common, i, j + 1))) {
      gone.push(old)
      i += 1
    } else if (fresh) {
      come.push(fresh)
      j += 1
    }
  }
  close()
  return runs
}

/** For each two tails, how many elements they have in common. */
function lengths(olds: readonly Element[], news: readonly Element[]): readonly (readonly number[])[] {
  const table = Array.from({ length: olds.length + 1 }, () => new Array<number>(news.length + 1).fill(0))
  for (let i = olds.length - 1; i >= 0; i--)
    for (let j = news.length - 1; j >= 0; j--) {
      const row = table[i] as number[]
      row[j] =
        olds[i]?.key === news[j]?.key ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
    }
  return table
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0

/** As many sentences as before, each much like the one in its place: each is corrected by itself. */
function inPairs(run: Run, olds: readonly WrittenSentence[]): readonly Run[] {
  const { news, isWide } = run
  const pairs = run.olds.map((old, place) => ({ old, fresh: news[place] }))
  const isPaired =
    !isWide &&
    run.olds.length > 1 &&
    run.olds.length === news.length &&
    pairs.every(({ old, fresh }) => isAlike(olds[old], fresh))
  return isPaired ? pairs.map(({ old, fresh }) => ({ olds: [old], news: fresh ? [fresh] : [], isWide })) : [run]
}

/** Half of their pairs of letters are the same. */
function isAlike(one: WrittenSentence | undefined, other: WrittenSentence | undefined): boolean {
  const [some, others] = [pairsIn(one), pairsIn(other)]
  const shared = some.filter((pair) => others.includes(pair)).length
  return some.length > 0 && shared * 2 >= Math.max(some.length, others.length)
}

function pairsIn(sentence: WrittenSentence | undefined): readonly string[] {
  const text = bare(
    (patternsOf(sentence?.inlines ?? [])[0] ?? [])
      .map((token) => (token.kind === 'words' ? token.letters : '_'))
      .join(''),
  )
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, from) => text.slice(from, from + 2))
}
