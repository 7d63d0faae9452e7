import { describe, expect, test } from 'vitest'
import type { Item } from '../../lib/replies/item.ts'
import type { Standing } from '../../lib/replies/standing.ts'
import { planSheet, type SheetChoice, sheetFolders, sheetLanguages } from '../../lib/sheet/plan-sheet.ts'
import { sheetLibrary } from '../../lib/sheet/sheet-library.ts'
import { item, snippet } from '../support/item.ts'
import { noon } from '../support/pack-item.ts'

const everything: SheetChoice = { folder: undefined, lang: undefined, kinds: ['reply', 'snippet'] }
const library = [
  item({ title: 'Parcel is late', folder: 'Delivery' }),
  item({ title: 'Thanks' }),
  item({ title: 'Refund 10 sent', folder: 'Refunds' }),
  item({ title: 'Refund 9 sent', folder: 'Refunds' }),
  item({ title: 'Pakken er forsinket', folder: 'Levering', lang: 'da' }),
  snippet({ title: 'Sorry', folder: 'Refunds' }),
]

const sheetOf = (items: readonly Item[], choice = everything, locale = 'en', now = noon) =>
  planSheet(sheetLibrary(items), choice, locale, now)
const titlesOf = (...of: Parameters<typeof sheetOf>) =>
  sheetOf(...of).folders.flatMap(({ entries }) => entries.map(({ item: { title } }) => title))

const drawn = (choice: Partial<SheetChoice>, locale = 'en') =>
  sheetOf(library, { ...everything, ...choice }, locale).folders.map(({ name, entries }) => [
    name,
    ...entries.map(({ number, item: { title } }) => `${number} ${title}`),
  ])

describe('a print sheet', () => {
  test('goes by folder and title, numbered through, with what lies in no folder last', () => {
    expect(drawn({})).toEqual([
      ['Delivery', '1 Parcel is late'],
      ['Levering', '2 Pakken er forsinket'],
      ['Refunds', '3 Refund 9 sent', '4 Refund 10 sent', '5 Sorry'],
      [undefined, '6 Thanks'],
    ])
  })

  test('holds one folder when one is chosen', () => {
    expect(drawn({ folder: 'Refunds' })).toEqual([['Refunds', '1 Refund 9 sent', '2 Refund 10 sent', '3 Sorry']])
  })

  test('holds one language when one is chosen', () => {
    expect(drawn({ lang: 'da' })).toEqual([['Levering', '1 Pakken er forsinket']])
  })

  test.each([
    [['reply'] as const, 5],
    [['snippet'] as const, 1],
    [[] as const, 0],
  ])('holds only what is included: %j', (kinds, count) => {
    expect(sheetOf(library, { ...everything, kinds }).count).toBe(count)
  })

  test('follows the alphabet of whoever prints it', () => {
    const danish = [item({ title: 'Ændring' }), item({ title: 'Zone' }), item({ title: 'Aftale' })]
    expect(titlesOf(danish, everything, 'da')).toEqual(['Aftale', 'Zone', 'Ændring'])
    expect(titlesOf(danish, everything, 'en')).toEqual(['Ændring', 'Aftale', 'Zone'])
  })

  test('keeps folders apart that an alphabet takes for the same', () => {
    const twins = ['e\u0301', '\u00e9', 'e\u0301', '\u00e9'].map((folder, at) => item({ title: `Reply ${at}`, folder }))
    expect(sheetOf(twins).folders.map(({ entries }) => entries.length)).toEqual([2, 2])
  })

  test('leaves the library in its own order', () => {
    const before = [...library]
    sheetOf(library)
    expect(library).toEqual(before)
  })
})

test('the languages on offer are those of the library', () => {
  expect(sheetLanguages(library)).toEqual(['da', 'en'])
  expect(sheetLanguages([])).toEqual([])
})

test('the folders on offer are those of the language', () => {
  expect(sheetFolders(library, undefined, 'en')).toEqual(['Delivery', 'Levering', 'Refunds'])
  expect(sheetFolders(library, 'da', 'en')).toEqual(['Levering'])
})

test('what may not be sent is not printed; what has expired and may still be sent after a look is', () => {
  const hold = { reason: 'Being checked', decides: 'Anna Berg', since: noon }
  const items = [
    { ...item({ title: 'Held' }), status: 'held', hold } as const,
    { ...item({ title: 'Withdrawn' }), status: 'withdrawn', hold } as const,
    { ...item({ title: 'Not yet' }), validFrom: noon + 1 },
    { ...item({ title: 'Over' }), validUntil: noon, whenExpired: 'block' } as const,
    { ...item({ title: 'To be looked at' }), validUntil: noon },
    item({ title: 'Thanks' }),
  ]
  expect(titlesOf(items)).toEqual(['Thanks', 'To be looked at'])
  expect(sheetOf(items).folders[0]?.entries.map(({ guard }) => guard?.standing)).toEqual([
    undefined,
    { kind: 'expired', since: noon, blocks: false },
  ])
})

describe('a reply that renders a snippet', () => {
  const hold = { reason: 'A wrong number', decides: 'Anna Berg', since: noon }
  const refund = item({ title: 'Refund', body: 'Hello.\n\n{% render "closing" %}' })
  const closing = snippet({ id: 'closing', title: 'Closing', body: 'Call us.' })
  const replies: SheetChoice = { ...everything, kinds: ['reply'] }

  test('is on the sheet when the snippet may be sent', () => {
    expect(titlesOf([refund, closing], replies)).toEqual(['Refund'])
  })

  test.each<[string, Standing]>([
    ['held', { status: 'held', hold }],
    ['withdrawn', { status: 'withdrawn', hold }],
    ['not valid yet', { validFrom: noon + 1 }],
    ['expired, and blocks', { validUntil: noon, whenExpired: 'block' }],
  ])('is not when the snippet is %s', (_, standing) => {
    expect(titlesOf([refund, { ...closing, ...standing }, item({ title: 'Thanks' })], replies)).toEqual(['Thanks'])
  })

  test('is not when it is a snippet of the snippet', () => {
    const outer = { ...closing, body: '{% render "number" %}' }
    const number = { ...snippet({ id: 'number', body: '0800 WRONG' }), status: 'withdrawn', hold } as const
    expect(titlesOf([refund, outer, number], replies)).toEqual([])
  })

  test('of one team is not left out for another team’s snippet', () => {
    const theirs = { ...closing, id: 'quay/closing', status: 'held', hold } as const
    expect(titlesOf([refund, closing, theirs], replies)).toEqual(['Refund'])
  })
})
