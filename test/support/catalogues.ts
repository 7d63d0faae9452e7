import type { Catalogue } from '../../lib/words/en.ts'
import { loadPackCatalogue } from '../../lib/words/pack-words.ts'
import type { PackCatalogue } from '../../lib/words/packs-en.ts'
import { type WordLanguage, wordLanguages } from '../../lib/words/word-language.ts'
import { loadCatalogue } from '../../lib/words/words.ts'

type ByLanguage<Words> = Readonly<Record<WordLanguage, Words>>

/** All there are, at hand. */
export const catalogues: ByLanguage<Catalogue> = await all(loadCatalogue)
/** And what is said of packs. */
export const packCatalogues: ByLanguage<PackCatalogue> = await all(loadPackCatalogue)

async function all<Words>(load: (language: WordLanguage) => Promise<Words>): Promise<ByLanguage<Words>> {
  const loaded = await Promise.all(wordLanguages.map(async (language) => [language, await load(language)] as const))
  return Object.fromEntries(loaded) as ByLanguage<Words>
}
