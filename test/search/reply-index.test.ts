import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../lib/replies/item.ts'
import type { Habits } from '../../lib/search/rank.ts'
import { fold } from '../../lib/text/fold.ts'
import { indexOf } from '../support/index-of.ts'
import { item } from '../support/item.ts'
import { runs } from '../support/properties.ts'

const titlesFor = (query: string, items: readonly Item[], habits?: Habits) =>
  indexOf(items)
    .search(query, habits)
    .map(({ title }) => title)

const library = [
  item({ title: 'Refund sent', shortcut: 'rfs', body: 'The money is on its way to your bank.', tags: ['payments'] }),
  item({ title: 'Refund is late', shortcut: 'rl', body: 'I asked our bank where it is.' }),
  item({ title: 'Parcel is late', shortcut: 'pl', body: 'The carrier still has it. No refund is needed yet.' }),
  item({ title: 'The new address', shortcut: 'new-addr', body: 'Where does it go?' }),
  item({ title: 'Address changed', aliases: ['moved house'], body: 'We changed it before it left the warehouse.' }),
  item({ title: 'Løsning på problemet', lang: 'da', body: 'Vi har fundet en løsning.' }),
  item({ title: '退款申请已通过', lang: 'zh-Hans', body: '支持7天无理由退货，钱会退到原卡。' }),
  item({ title: '包裹延误', lang: 'zh-Hans', body: '快递公司还在派送。' }),
]

test('an empty question finds nothing, and neither do signs alone', () => {
  expect(titlesFor('', library)).toEqual([])
  expect(titlesFor('  \n', library)).toEqual([])
  expect(titlesFor('?!', library)).toEqual([])
})

test('a question nothing answers finds nothing', () => {
  expect(titlesFor('zebra', library)).toEqual([])
})

test.each([
  ['reimbursement', 'Refund sent'],
  ['package', 'Parcel is late'],
  ['quick parcel shipment', 'Parcel is late'],
  ['退费', '退款申请已通过'],
  ['物流延誤', '包裹延误'],
])('“%s” finds “%s” by another word for the same', (query, title) => {
  expect(titlesFor(query, library)[0]).toBe(title)
})

test('the very word stands above another one for it', () => {
  const items = [item({ title: 'Parcel is lost' }), item({ title: 'Package is lost' })]
  expect(titlesFor('package', items)).toEqual(['Package is lost', 'Parcel is lost'])
})

describe('what comes first', () => {
  test('an exact shortcut, above titles that hold it', () => {
    const items = [item({ title: 'rl, the long story of rl', tags: ['rl'] }), ...library]
    expect(titlesFor('rl', items)[0]).toBe('Refund is late')
    expect(titlesFor(' RL ', items)[0]).toBe('Refund is late')
  })

  test('an exact shortcut, however many replies have the word in their titles', () => {
    const many = Array.from({ length: 200 }, (_, at) => item({ title: `Ref ${at}`, aliases: ['ref'], tags: ['ref'] }))
    expect(titlesFor('ref', [...many, item({ title: 'The one', shortcut: 'ref' })])[0]).toBe('The one')
  })

  test('an exact shortcut made of signs', () => {
    expect(titlesFor('??', [...library, item({ title: 'What do you mean', shortcut: '??' })])).toEqual([
      'What do you mean',
    ])
  })

  test('a title that begins so', () => {
    const items = [item({ title: 'About a parcel is late, parcel', body: 'parcel is late' }), ...library]
    expect(titlesFor('parcel is', items)[0]).toBe('Parcel is late')
    expect(titlesFor('Refund s', library)[0]).toBe('Refund sent')
  })

  test('a title of signs that begins so, also with a space before it', () => {
    expect(titlesFor('→ ⚠', [item({ title: 'Refund' }), item({ title: ' → ⚠ ' })])).toEqual([' → ⚠ '])
  })

  test('of titles that have all that is asked for, the one with least besides', () => {
    const items = [
      item({ title: '部分退款处理说明' }),
      item({ title: 'Cash and card, also abroad' }),
      item({ title: '部分退款' }),
    ]
    expect(titlesFor('退款 部分', items)[0]).toBe('部分退款')
    expect(titlesFor('card cash', [...items, item({ title: 'Cash card' })])[0]).toBe('Cash card')
  })

  test('the best of many with one title, and before the others what is called otherwise', () => {
    const alike = Array.from({ length: 20 }, (_, at) => item({ id: String(at), title: 'Parcel lost' }))
    const found = titlesFor('parcel', [...alike, item({ title: 'Parcel damaged by the carrier' })])
    expect(found.slice(0, 3)).toEqual(['Parcel lost', 'Parcel damaged by the carrier', 'Parcel lost'])
    expect(found).toHaveLength(21)
  })

  test('all with the title that was typed, before what is called otherwise', () => {
    const alike = Array.from({ length: 5 }, (_, at) => item({ id: String(at), title: 'Parcel lost' }))
    const found = titlesFor('parcel lost', [item({ title: 'A parcel lost' }), ...alike])
    expect(found).toEqual([...alike.map(({ title }) => title), 'A parcel lost'])
  })

  test('a word in a title, above the same word in a body', () => {
    expect(titlesFor('refund', library).slice(-1)).toEqual(['Parcel is late'])
  })
})

describe('what is found', () => {
  test.each([
    ['a word begun', 'addr', 'Address changed'],
    ['swapped letters', 'adrdess', 'Address changed'],
    ['a missing letter', 'adress', 'Address changed'],
    ['a wrong first letter', 'sddress', 'Address changed'],
    ['a letter too many', 'addresss', 'Address changed'],
    ['a slip in a word begun', 'chnag', 'Address changed'],
    ['words in the wrong order', 'late parcel', 'Parcel is late'],
    ['a word of the body', 'carrier', 'Parcel is late'],
    ['words of title and body', 'refund bank way', 'Refund sent'],
    ['an alias', 'moved', 'Address changed'],
    ['a tag', 'payments', 'Refund sent'],
    ['a shortcut begun', 'rf', 'Refund sent'],
    ['Danish without its letters', 'losning', 'Løsning på problemet'],
    ['Danish with them', 'LØSNING', 'Løsning på problemet'],
    ['Chinese', '退款', '退款申请已通过'],
    ['Chinese in the middle of a run', '申请', '退款申请已通过'],
    ['Chinese after a digit', '无理由退货', '退款申请已通过'],
    ['one Chinese character', '款', '退款申请已通过'],
    ['the last character of a run', '误', '包裹延误'],
    ['traditional characters', '退款申請', '退款申请已通过'],
    ['a word in another form', 'parcels', 'Parcel is late'],
    ['beginnings of words', 'par lat', 'Parcel is late'],
    ['aa for å', 'paa problemet', 'Løsning på problemet'],
    ['a shortcut with its dash left out', 'newaddr', 'The new address'],
    ['a whole message', 'Hi, I have moved last week, can you change my address please?', 'Address changed'],
    ['Chinese with one wrong character', '退款申情', '退款申请已通过'],
  ])('%s: %s', (_, query, title) => {
    expect(titlesFor(query, library)[0]).toBe(title)
  })

  test('not the words of a marker', () => {
    expect(titlesFor('order_number', [item({ body: 'It is {{ order_number }}.' })])).toEqual([])
  })

  test('a short word is forgiven nothing', () => {
    expect(titlesFor('cat', [item({ title: 'The car' })])).toEqual([])
  })
})

describe('what an agent is used to', () => {
  const both = [
    item({ id: 'a', title: 'Taxi ordered', lang: 'da' }),
    item({ id: 'b', title: 'Taxi ordered', lang: 'en' }),
  ]
  const langsFor = (habits: Habits) =>
    indexOf(both)
      .search('taxi', habits)
      .map(({ lang }) => lang)

  test('of two alike, the one in the agent’s language comes first', () => {
    expect(langsFor({ lang: 'en' })).toEqual(['en', 'da'])
    expect(langsFor({ lang: 'da' })).toEqual(['da', 'en'])
  })

  test('of two alike, the one used more', () => {
    expect(langsFor({ use: new Map([['b', 1]]) })).toEqual(['en', 'da'])
  })

  test('no habit beats an exact shortcut or a title that begins so', () => {
    const habits = {
      lang: 'da',
      use: new Map([
        ['Løsning på problemet', 1],
        ['Parcel is late', 1],
      ]),
    }
    expect(titlesFor('rl', library, habits)[0]).toBe('Refund is late')
    expect(titlesFor('refund is', library, habits)[0]).toBe('Refund is late')
  })
})

describe('a title that is begun', () => {
  const word = fc.oneof(
    fc.constantFrom('refund', 'Refund', 'is', 'late', 'løsning', 'Åben', '退款', '退貨', '7', '“no”', '–', 'parcel’s'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  )
  const titles = fc.uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 40, selector: (title) => fold(title).trim() },
  )

  test('finds its reply among the first ten, unless more than ten begin so', () => {
    fc.assert(
      fc.property(titles, fc.nat(), fc.nat(), (all, which, length) => {
        const title = all[which % all.length] as string
        const begun = Array.from(title)
          .slice(0, 2 + (length % Math.max(1, Array.from(title).length - 1)))
          .join('')
        const typed = fold(begun).trim()
        const others = all.filter((other) => fold(other).trim().startsWith(typed)).length
        fc.pre(Array.from(typed).length >= 2 && others <= 10)
        const items = all.map((own, at) => item({ id: String(at), title: own, body: all.join(' ') }))
        expect(titlesFor(begun, items).slice(0, 10)).toContain(title)
      }),
      runs,
    )
  })
})

describe('whatever is typed is answered', () => {
  const alike = Array.from({ length: 300 }, (_, at) => item({ id: String(at), title: 'The same title' }))
  test.each([
    ['one letter', 'a'],
    ['ten thousand characters', 'refund late '.repeat(834)],
    ['one word of ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand Chinese characters', '退款申请'.repeat(2_500)],
    ['only emoji', '🙂👍🏽🏳️‍🌈'],
    ['a lone surrogate', 'refund \ud83d late'],
    ['control characters', '\u0000refund\u0007\u001b[31m'],
    ['a regular expression', '(refund|.*)+$[a-z]\\'],
    ['Liquid', '{{ customer.name | default: "x" }} {% if a %}'],
    ['text from right to left', 'استرداد \u202erefund'],
    ['what objects are made of', '__proto__ constructor toString'],
  ])('%s', (_, query) => {
    for (const items of [[], [item()], library, alike]) expect(Array.isArray(titlesFor(query, items))).toBe(true)
  })

  test('words among signs are found all the same', () => {
    for (const query of ['\u0000refund\u0007', '(refund|.*)', '🙂 refund', '{{ refund }}', '\u202erefund'])
      expect(titlesFor(query, library)[0], query).toBe('Refund sent')
  })

  test('of three hundred alike, as many come as a list can show', () => {
    expect(titlesFor('same title', alike).length).toBeGreaterThanOrEqual(30)
  })
})
