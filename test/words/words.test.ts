import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { pickLanguage, type WordLanguage, wordLanguages } from '../../lib/words/word-language.ts'
import { createWords } from '../../lib/words/words.ts'
import { catalogues, packCatalogues } from '../support/catalogues.ts'

type Messages = Readonly<Record<string, string>>
type Placeholder = { readonly name: string; readonly isNumber: boolean }

/** The placeholders of a message, those inside its plural forms included. */
const placeholdersOf = (language: WordLanguage, message: string): Placeholder[] =>
  placeholdersIn(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst())

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
const kinds = { literal: 0, number: 2, plural: 6, pound: 7 }

const placeholdersIn = (elements: readonly Element[]): Placeholder[] =>
  elements.flatMap((element) => {
    if (element.type === kinds.literal || !('value' in element)) return []
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholdersIn(value)) : []
    return [{ name: element.value, isNumber: element.type === kinds.number || element.type === kinds.plural }, ...inner]
  })

const namesIn = (language: WordLanguage, message: string) =>
  [...new Set(placeholdersOf(language, message).map(({ name }) => name))].sort()

const all: readonly (readonly [string, Readonly<Record<WordLanguage, Messages>>])[] = [
  ['the catalogues', catalogues],
  ['the catalogues of packs', packCatalogues],
]

describe.each(all)('%s', (_, messages) => {
  const keys = Object.keys(messages.en)

  test.each(wordLanguages)('%s has exactly the keys of English, in the same order', (language) => {
    expect(Object.keys(messages[language])).toEqual(keys)
  })

  test.each(wordLanguages)('%s asks for the same values as English, message by message', (language) => {
    const named = (own: WordLanguage) =>
      Object.fromEntries(Object.entries(messages[own]).map(([key, message]) => [key, namesIn(own, message)]))
    expect(named(language)).toEqual(named('en'))
  })

  test.each(wordLanguages)('%s says every message whole, with every value in it', (language) => {
    const { say } = createWords(language, messages[language])
    for (const [key, message] of Object.entries(messages[language]))
      for (const count of [0, 1, 2, 5, 21]) {
        const placeholders = placeholdersOf(language, message)
        const values = Object.fromEntries(
          placeholders.map(({ name, isNumber }) => [name, isNumber ? count : `<${name} & co>`]),
        )
        const said = say(key, values)
        expect(said, key).toMatch(/^\S/)
        expect(said, key).toMatch(/\S$/)
        expect(said, key).not.toMatch(/[{}#]/)
        for (const { name, isNumber } of placeholders) if (!isNumber) expect(said, key).toContain(`<${name} & co>`)
      }
  })

  test('no message shouts, and none blames', () => {
    for (const language of wordLanguages)
      expect(keys.filter((key) => /[!！]|oops/i.test(messages[language][key] ?? ''))).toEqual([])
  })
})

test('no key stands in both catalogues', () => {
  expect(Object.keys(packCatalogues.en).filter((key) => key in catalogues.en)).toEqual([])
})

test('of packs is spoken in the words of those who use them', () => {
  const makers = /\b(keys?|root|threshold|etag|signature|sync error|hash|nøgler?|signatur)\b|密钥|金鑰|签名|簽章|阈值/i
  const told = wordLanguages.flatMap((language) => [
    ...Object.values(packCatalogues[language]),
    ...Object.entries(catalogues[language]).flatMap(([key, message]) => (/^(packs|notice)\./.test(key) ? message : [])),
  ])
  expect(told.filter((message) => makers.test(message))).toEqual([])
})

test('a notice has eight words at most', () => {
  for (const language of ['en', 'da'] as const)
    for (const [key, message] of Object.entries({ ...catalogues[language], ...packCatalogues[language] }))
      if (key.startsWith('notice.')) {
        const said = createWords(language, { [key]: message }).say(key, { count: 2, at: '14:02', publisher: 'Acme' })
        expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(8)
      }
})

test.each([
  ['en', 0, 'No replies found'],
  ['en', 1, '1 reply found'],
  ['en', 1200, '1,200 replies found'],
  ['da', 1, /1 /],
  ['da', 1200, /1\.200 /],
  ['zh-Hans', 3, '找到 3 条回复'],
] as const)('counts as %s does: %d', (language, count, expected) => {
  const said = createWords(language, catalogues[language]).say('search.count', { count })
  if (typeof expected === 'string') expect(said).toBe(expected)
  else expect(said).toMatch(expected)
})

test('says what was typed as it was typed, also if it looks like code', () => {
  const query = "<b>{x}</b> 'quoted' #1"
  expect(createWords('en', catalogues.en).say('search.none', { query })).toBe(`Nothing found for “${query}”.`)
})

describe('the browser’s languages', () => {
  test.each<[readonly string[], WordLanguage]>([
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['zh'], 'zh-Hans'],
    [['zh-CN'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['da'], 'da'],
    [['da-DK', 'en-US'], 'da'],
    [['en-GB'], 'en'],
    [['de-DE'], 'en'],
    [['de-DE', 'da-DK', 'en'], 'da'],
    [['fr', 'zh-TW', 'en'], 'zh-Hant'],
    [[], 'en'],
    [['', '*', 'not a language', 'x'], 'en'],
    [['!!', 'da'], 'da'],
  ])('%j: %s', (preferred, expected) => {
    expect(pickLanguage(preferred)).toBe(expected)
  })
})

describe('what the store and the extensions page show', () => {
  type Messages = Readonly<Record<string, { readonly message: string; readonly description: string }>>
  const folders = ['en', 'da', 'zh_CN', 'zh_TW'] as const
  const read = (folder: string): Messages =>
    JSON.parse(readFileSync(new URL(`../../public/_locales/${folder}/messages.json`, import.meta.url), 'utf8'))
  const english = read('en')

  test.each(folders)('%s has the entries of English, and tells translators the same', (folder) => {
    const messages = read(folder)
    expect(Object.keys(messages)).toEqual(Object.keys(english))
    for (const [key, { message, description }] of Object.entries(messages)) {
      expect(message).not.toBe('')
      expect(description).toBe(english[key]?.description)
    }
  })

  test.each(folders)('%s keeps the name, and a description no longer than stores take', (folder) => {
    const { name, description } = read(folder)
    expect(name?.message).toBe('Evenkeel')
    expect(description?.message.length).toBeLessThanOrEqual(132)
  })
})
