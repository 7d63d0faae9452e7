import { use } from 'react'
import { joinWords, loadPackCatalogue, type PackWords } from '../../lib/words/pack-words.ts'
import type { Words } from '../../lib/words/words.ts'
import { useWords } from '../ui/words-context.tsx'

const joined = new WeakMap<Words, PackWords>()

/** Waits for the words that are fetched with the first screen of packs. */
export function usePackWords(): PackWords {
  const words = useWords()
  const catalogue = use(loadPackCatalogue(words.language))
  const made = joined.get(words) ?? joinWords(words, catalogue)
  joined.set(words, made)
  return made
}
