import { IntlMessageFormat } from 'intl-messageformat'
import type { Catalogue, WordKey } from './en.ts'
import type { WordLanguage } from './word-language.ts'

/** Says a thing in the language chosen, whole: sentences are never glued from pieces. */
export type Words<Key extends string = WordKey> = {
  readonly language: WordLanguage
  readonly say: (key: Key, values?: Readonly<Record<string, string | number>>) => string
}

/** Each by itself: a sidebar opens with one of them. */
const catalogues: Readonly<Record<WordLanguage, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).en,
  da: async () => (await import('./da.ts')).da,
  'zh-Hans': async () => (await import('./zh-hans.ts')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant.ts')).zhHant,
}

export const loadCatalogue = (language: WordLanguage): Promise<Catalogue> => catalogues[language]()

/** Cheap to make: a message is parsed when it is first said. */
export function createWords<Key extends string>(
  language: WordLanguage,
  catalogue: Readonly<Record<Key, string>>,
): Words<Key> {
  const messages = new Map<Key, IntlMessageFormat>()
  return {
    language,
    say(key, values) {
      const message =
        messages.get(key) ?? new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true })
      messages.set(key, message)
      return message.format(values) as string
    },
  }
}
