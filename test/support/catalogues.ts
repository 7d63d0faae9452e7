import type { Catalogue } from '../../lib/words/en.ts'
import { type WordLanguage, wordLanguages } from '../../lib/words/word-language.ts'
import { loadCatalogue } from '../../lib/words/words.ts'

/** All there are, at hand. */
export const catalogues = Object.fromEntries(
  await Promise.all(wordLanguages.map(async (language) => [language, await loadCatalogue(language)] as const)),
) as Readonly<Record<WordLanguage, Catalogue>>
