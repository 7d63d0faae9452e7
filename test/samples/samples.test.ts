import { describe, expect, test } from 'vitest'
import { optionalName } from '../../lib/compose/decide.ts'
import { composeLetter } from '../../lib/compose/letter.ts'
import type { KnownValues } from '../../lib/compose/markers.ts'
import { parseBody } from '../../lib/compose/parse-body.ts'
import { snippetsAmong } from '../../lib/compose/snippet.ts'
import { writeDraft } from '../../lib/compose/write-draft.ts'
import { type Item, incidentStages, slots } from '../../lib/replies/item.ts'
import { parseItem } from '../../lib/replies/parse-item.ts'
import { sampleItems } from '../../lib/samples/samples.ts'
import { bodyOf } from '../support/letter.ts'

const items = sampleItems()
const languages = ['en', 'da', 'zh-Hans', 'zh-Hant']
const inLanguage = (lang: string) => items.filter((item) => item.lang === lang)
const bodyFor = ({ body, lang }: Item) => bodyOf(body, lang, items)
const markersOf = (item: Item) => [...new Set(bodyFor(item).markers.map(({ name }) => name))].sort()
const blanksOf = (item: Item) => markersOf(item).filter((name) => !name.includes('.'))

const withoutParts = (fills: Record<string, string>) =>
  Object.fromEntries(Object.entries(fills).filter(([name]) => !name.startsWith(optionalName(''))))

const page: KnownValues = {
  'customer.first_name': 'Sanne',
  'customer.name': 'Sanne Vind',
  'customer.email': 'sanne@example.com',
  'ticket.number': '48213',
  'agent.first_name': 'Noor',
  'agent.name': 'Noor Dahl',
}

const linksOf = ({ body }: Item) => Array.from(body.matchAll(/\]\((\S+?)\)/g), ([, href]) => href).sort()
const choicesOf = (item: Item) =>
  bodyFor(item)
    .markers.flatMap((marker): [string, number][] =>
      marker.kind === 'blank' && marker.choices ? [[marker.name, marker.choices.length]] : [],
    )
    .sort()

const tagsOf = ({ body }: Item) => Array.from(body.matchAll(/\{% *(\w+)/g), ([, tag]) => tag)
const partsOf = ({ body }: Item) => Array.from(body.matchAll(/\{% *optional "([^"]+)"/g), ([, label = '']) => label)

/** Every blank filled with its own example, and every optional part ticked. */
function examplesOf(item: Item): Record<string, string> {
  const { markers, blanks } = bodyFor(item)
  const declared = { ...blanks, ...item.blanks }
  const filled = markers.map((marker) =>
    marker.kind === 'blank' ? [marker.name, marker.choices?.[0] ?? declared[marker.name]?.example ?? ''] : [],
  )
  return Object.fromEntries([...filled, ...partsOf(item).map((label) => [optionalName(label), 'yes'])])
}

test.each(languages)('there are 60 replies and 40 snippets in %s', (lang) => {
  const kinds = inLanguage(lang).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'reply')).toHaveLength(60)
  expect(kinds.filter((kind) => kind === 'snippet')).toHaveLength(40)
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
    'Payment',
    'Refunds',
    'Delivery',
    'Faults and safety',
    'Complaints',
    'Contact and follow-up',
    'Accounts',
    'Privacy',
    'Outage',
    'Key customers',
    'Snippets',
  ])
  for (const lang of languages) expect(new Set(inLanguage(lang).map(({ folder }) => folder)).size).toBe(12)
})

test('a snippet is there for every place in a letter, at least five of each', () => {
  const counts = slots.map((slot) => inLanguage('en').filter((item) => item.kind === 'snippet' && item.slot === slot))
  expect(counts.map(({ length }) => length >= 5)).toEqual(slots.map(() => true))
})

test('each thing a body can do is shown by one of them, but for dates', () => {
  const bodies = inLanguage('en').map(({ body }) => body)
  const shown = (sign: string) => bodies.some((body) => body.includes(sign))
  for (const sign of ['{% optional', '{% if customer.vip', '{% render', '{{ cursor }}', 'choose:', 'default:'])
    expect([sign, shown(sign)]).toEqual([sign, true])
  const kinds = new Set(inLanguage('en').flatMap(({ blanks }) => Object.values(blanks).map(({ kind }) => kind)))
  expect(kinds).toEqual(new Set([undefined, 'long-text', 'number']))
})

test('every stage of an incident has its message', () => {
  const stages = new Set(inLanguage('en').map((item) => item.kind === 'reply' && item.stage))
  expect(incidentStages.filter((stage) => !stages.has(stage))).toEqual([])
})

test.each(languages)('in %s no shortcut is another one’s alias: typed, it finds one thing first', (lang) => {
  const owners = new Map(inLanguage(lang).map(({ shortcut, id }) => [shortcut, id]))
  const taken = inLanguage(lang).flatMap(({ id, aliases }) =>
    aliases.filter((alias) => owners.has(alias) && owners.get(alias) !== id).map((alias) => `${id}: ${alias}`),
  )
  expect(taken).toEqual([])
})

describe.each(items.map((item): [string, Item] => [item.id, item]))('%s', (_, item) => {
  test('is an item a library file could hold', () => {
    expect(parseItem(item)).toEqual({ ok: true, value: item })
    expect(parseBody(item.body, item.lang, snippetsAmong(items))).toHaveProperty('ok', true)
  })

  test('declares every blank it uses, and uses every blank it declares', () => {
    const { blanks: rendered } = bodyFor(item)
    expect(Object.keys({ ...rendered, ...item.blanks }).sort()).toEqual(blanksOf(item))
  })

  test('asks for the same blanks as its original', () => {
    const original = items.find(({ id }) => id === item.translates) ?? item
    expect(blanksOf(item)).toEqual(blanksOf(original))
  })

  test('offers as many choices, the same links and the same parts as its original', () => {
    const original = items.find(({ id }) => id === item.translates) ?? item
    expect(tagsOf(item)).toEqual(tagsOf(original))
    expect(choicesOf(item)).toEqual(choicesOf(original))
    expect(linksOf(item)).toEqual(linksOf(original))
  })

  test('has a short shortcut, and shows by an example what belongs into each blank', () => {
    expect(item.shortcut).toMatch(/^[a-z][a-z0-9]{1,5}$/)
    const chosen = new Set(choicesOf(item).map(([name]) => name))
    const silent = Object.entries(item.blanks).filter(([name, { example }]) => !example && !chosen.has(name))
    expect(silent.map(([name]) => name)).toEqual([])
  })

  test.each([
    ['with all its parts', { ...page, 'customer.vip': true }, examplesOf(item)],
    ['with none of its parts', { ...page, 'customer.vip': false }, withoutParts(examplesOf(item))],
  ])('filled with its own examples, %s, it reads as a letter without an open problem', (_, known, fills) => {
    const letter = composeLetter(bodyFor(item), { blanks: item.blanks, lang: item.lang, known, fills })
    const draft = writeDraft(letter)
    expect(letter.open).toEqual([])
    expect(draft.ok && draft.value.text).not.toMatch(/ {2}|\s[,.;:?]|([.,;:?，。；：？])\1|[，。；：？][，。；：？]/)
  })

  test('holds no HTML', () => {
    expect(JSON.stringify(item)).not.toMatch(/<\/?[a-z!]/i)
  })

  test('is a draft once its blanks are filled, with no Markdown left in it', () => {
    const body = bodyFor(item)
    const unknown = Object.fromEntries(body.markers.map(({ name }) => [name, 'x']))
    const fills = { ...unknown, ...examplesOf(item) }
    const known = { 'customer.vip': true }
    const draft = writeDraft(composeLetter(body, { blanks: item.blanks, lang: item.lang, known, fills }))
    expect(draft.ok && draft.value.text).toMatch(/\S/)
    expect(draft.ok && draft.value.text).not.toMatch(/\*|\]\(|\\|`|\{\{|\{%|^#/m)
  })
})
