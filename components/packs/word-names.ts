import type { WordLanguage } from '../../lib/words/word-language.ts'

/** "Anna Berg and Li Wei". */
export const wordNames = (names: readonly string[], language: WordLanguage): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** By the name it has in the agent's own. */
export const wordLanguage = (lang: string, language: WordLanguage): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(lang) ?? lang
