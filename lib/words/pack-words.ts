import type { WordKey } from './en.ts'
import type { PackCatalogue, PackWordKey } from './packs-en.ts'
import type { WordLanguage } from './word-language.ts'
import { createWords, type Words } from './words.ts'

/** All that is said elsewhere, and what is said of packs. */
export type PackWords = Words<WordKey | PackWordKey>

const catalogues: Readonly<Record<WordLanguage, () => Promise<PackCatalogue>>> = {
  en: async () => (await import('./packs-en.ts')).packsEn,
  da: async () => (await import('./packs-da.ts')).packsDa,
  'zh-Hans': async () => (await import('./packs-zh-hans.ts')).packsZhHans,
  'zh-Hant': async () => (await import('./packs-zh-hant.ts')).packsZhHant,
}

const loading = new Map<WordLanguage, Promise<PackCatalogue>>()

/** The same promise each time, so that whoever draws may wait for it. */
export function loadPackCatalogue(language: WordLanguage): Promise<PackCatalogue> {
  const promise = loading.get(language) ?? catalogues[language]()
  loading.set(language, promise)
  return promise
}

export function joinWords(words: Words, catalogue: PackCatalogue): PackWords {
  const own = createWords(words.language, catalogue)
  const isOwn = (key: WordKey | PackWordKey): key is PackWordKey => Object.hasOwn(catalogue, key)
  return {
    language: words.language,
    say: (key, values) => (isOwn(key) ? own.say(key, values) : words.say(key, values)),
  }
}
