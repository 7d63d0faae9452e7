import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { en, type WordKey } from '../../lib/words/en.ts'
import { pickLanguage, type WordLanguage, wordLanguages } from '../../lib/words/word-language.ts'
import { createWords } from '../../lib/words/words.ts'
import { catalogues } from '../support/catalogues.ts'

const keys = Object.keys(en) as WordKey[]

type Placeholder = { readonly name: string; readonly isNumber: boolean }

/** The placeholders of a message, those inside its plural forms included. */
function placeholdersOf(language: WordLanguage, key: WordKey): Placeholder[] {
  const message = new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true })
  return placeholdersIn(message.getAst())
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
const kinds = { literal: 0, number: 2, plural: 6, pound: 7 }

const placeholdersIn = (elements: readonly Element[]): Placeholder[] =>
  elements.flatMap((element) => {
    if (element.type === kinds.literal || !('value' in element)) return []
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholdersIn(value)) : []
    return [{ name: element.value, isNumber: element.type === kinds.number || element.type === kinds.plural }, ...inner]
  })

const namesIn = (language: WordLanguage, key: WordKey) =>
  [...new Set(placeholdersOf(language, key).map(({ name }) => name))].sort()

describe('the catalogues', () => {
  test.each(wordLanguages)('%s has exactly the keys of English, in the same order', (language) => {
    expect(Object.keys(catalogues[language])).toEqual(keys)
  })

  test.each(wordLanguages)('%s asks for the same values as English, message by message', (language) => {
    const named = (own: WordLanguage) => Object.fromEntries(keys.map((key) => [key, namesIn(own, key)]))
    expect(named(language)).toEqual(named('en'))
  })

  test.each(wordLanguages)('%s says every message whole, with every value in it', (language) => {
    const { say } = createWords(language, catalogues[language])
    for (const key of keys)
      for (const count of [0, 1, 2, 5, 21]) {
        const placeholders = placeholdersOf(language, key)
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
      expect(keys.filter((key) => /[!！]|oops/i.test(catalogues[language][key]))).toEqual([])
  })
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
