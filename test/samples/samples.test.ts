import { describe, expect, test } from 'vitest'
import { composeLetter } from '../../lib/compose/letter.ts'
import { parseBody } from '../../lib/compose/parse-body.ts'
import { writeDraft } from '../../lib/compose/write-draft.ts'
import type { Item } from '../../lib/replies/item.ts'
import { parseItem } from '../../lib/replies/parse-item.ts'
import { sampleItems } from '../../lib/samples/samples.ts'
import { bodyOf } from '../support/letter.ts'

const items = sampleItems()
const languages = ['en', 'da', 'zh-Hans', 'zh-Hant']
const inLanguage = (lang: string) => items.filter((item) => item.lang === lang)
const markersOf = ({ body, lang }: Item) => [...new Set(bodyOf(body, lang).markers.map(({ name }) => name))].sort()
const blanksOf = (item: Item) => markersOf(item).filter((name) => !name.includes('.'))

test.each(languages)('there are 25 replies and 16 snippets in %s', (lang) => {
  const kinds = inLanguage(lang).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'reply')).toHaveLength(25)
  expect(kinds.filter((kind) => kind === 'snippet')).toHaveLength(16)
})

test('no two have one id', () => {
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})

test.each(languages)('no two have one shortcut in %s', (lang) => {
  const shortcuts = inLanguage(lang).map(({ shortcut }) => shortcut)
  expect(shortcuts.filter((shortcut, at) => shortcuts.indexOf(shortcut) !== at)).toEqual([])
})

test('each is a translation of its English original, which is none', () => {
  expect(inLanguage('en').filter(({ translates }) => translates !== undefined)).toEqual([])
  for (const { id, lang, translates } of items.filter((item) => item.lang !== 'en'))
    expect(translates).toBe(id.replace(`.${lang}`, '.en'))
})

test('each stands in a folder named in its language', () => {
  expect([...new Set(inLanguage('en').map(({ folder }) => folder))]).toEqual([
    'Orders',
    'Refunds',
    'Delivery',
    'Accounts',
    'Outage',
    'Snippets',
  ])
  for (const lang of languages) expect(new Set(inLanguage(lang).map(({ folder }) => folder)).size).toBe(6)
})

describe.each(items.map((item): [string, Item] => [item.id, item]))('%s', (_, item) => {
  test('is an item a library file could hold', () => {
    expect(parseItem(item)).toEqual({ ok: true, value: item })
    expect(parseBody(item.body, item.lang)).toHaveProperty('ok', true)
  })

  test('declares every blank it uses, and uses every blank it declares', () => {
    expect(Object.keys(item.blanks).sort()).toEqual(blanksOf(item))
  })

  test('asks for the same blanks as its original', () => {
    const original = items.find(({ id }) => id === item.translates) ?? item
    expect(blanksOf(item)).toEqual(blanksOf(original))
  })

  test('holds no HTML', () => {
    expect(JSON.stringify(item)).not.toMatch(/<\/?[a-z!]/i)
  })

  test('is a draft once its blanks are filled, with no Markdown left in it', () => {
    const body = bodyOf(item.body, item.lang)
    const fills = Object.fromEntries(body.markers.map(({ name }) => [name, 'x']))
    const draft = writeDraft(composeLetter(body, { blanks: item.blanks, lang: item.lang, known: {}, fills }))
    expect(draft.ok && draft.value.text).toMatch(/\S/)
    expect(draft.ok && draft.value.text).not.toMatch(/\*|\]\(|\\|`|\{\{|^#/m)
  })
})
