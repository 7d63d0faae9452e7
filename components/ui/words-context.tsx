import { createContext, use } from 'react'
import type { Words } from '../../lib/words/words.ts'

export const WordsContext = createContext<Words | undefined>(undefined)

/** What the product says here, in the agent's language. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('Words are missing around this component')
  return words
}
