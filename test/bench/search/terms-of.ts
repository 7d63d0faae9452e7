import { stem } from '../../../lib/text/stem.ts'
import { isStopWord } from '../../../lib/text/stop-words.ts'
import { wordsIn } from '../../../lib/text/words.ts'

/** What of our own way with words a peer is given. */
export type TermOptions = {
  readonly stopWords: 'kept' | 'left out'
  readonly stems: boolean
  /** Of Chinese, besides each pair of neighbours also each character. */
  readonly single: boolean
}

/** What our peers are given as tokens: the folded words of a text, and of Chinese each pair of neighbours, or a character that stands alone. */
export const termsWith =
  ({ stopWords, stems, single }: TermOptions) =>
  (text: string): string[] => {
    const all = wordsIn(text).flatMap(({ folded, han }) =>
      han ? unitsOf(Array.from(folded), single) : wholeWord(folded),
    )
    const telling = stopWords === 'kept' ? all : all.filter((term) => !isStopWord(term))
    // A title may be made of nothing else.
    const terms = telling.length > 0 ? telling : all
    return stems ? terms.map(stem) : terms
  }

/** Accents without a letter fold to nothing. */
const wholeWord = (folded: string): string[] => (folded === '' ? [] : [folded])

const unitsOf = (characters: readonly string[], single: boolean): string[] =>
  characters.length === 1
    ? [...characters]
    : [...(single ? characters : []), ...characters.slice(1).map((character, at) => `${characters[at]}${character}`)]
