import { IntlMessageFormat } from 'intl-messageformat'
import { da } from './da.ts'
import { type Catalogue, en, type WordKey } from './en.ts'
import type { WordLanguage } from './word-language.ts'
import { zhHans } from './zh-hans.ts'
import { zhHant } from './zh-hant.ts'

/** Says a thing in the language chosen, whole: sentences are never glued from pieces. */
export type Words = {
  readonly language: WordLanguage
  readonly say: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string
}

export const catalogues: Readonly<Record<WordLanguage, Catalogue>> = { en, da, 'zh-Hans': zhHans, 'zh-Hant': zhHant }

/** Cheap to make: a message is parsed when it is first said. */
export function createWords(language: WordLanguage): Words {
  const messages = new Map<WordKey, IntlMessageFormat>()
  return {
    language,
    say(key, values) {
      const message =
        messages.get(key) ?? new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true })
      messages.set(key, message)
      return message.format(values) as string
    },
  }
}
