import { describe, expect, test } from 'vitest'
import { type LearnedRow, learn, learnedFrom } from '../../lib/learning/learned-words.ts'
import { wordsToLearn } from '../../lib/learning/words-to-learn.ts'
import type { Item } from '../../lib/replies/item.ts'
import type { Habits } from '../../lib/search/rank.ts'
import { indexOf } from '../support/index-of.ts'
import { item, snippet } from '../support/item.ts'

const library: readonly Item[] = [
  item({ title: 'Refund is late', body: 'I asked our bank where your refund is.' }),
  item({ title: 'Parcel is late', body: 'The carrier still has your parcel.' }),
  item({ title: 'Card declined', body: 'Your bank declined the payment with this card.' }),
  item({ title: 'Change the address', body: 'The parcel goes to the new address.', audience: 'internal' }),
  item({ title: '退款申请已通过', lang: 'zh-Hans', body: '钱会退到原卡。' }),
  snippet({ title: 'Sorry for the late parcel' }),
]
const index = indexOf(library)
const suggest = (message: string, habits: Habits = {}, suits = (_: Item) => true) =>
  index.suggest(message, habits, suits)
const titles = (...asked: Parameters<typeof suggest>) => suggest(...asked).map(({ item }) => item.title)

test('a message gets the reply it asks for, with the words that say so', () => {
  const [first] = suggest('Hi, my parcel should have come last week, it is very late. Can you ask the carrier? Maja')
  expect(first).toEqual({ item: library[1], words: ['parcel', 'late', 'carrier'] })
})

test('also a short one, and one in the other Chinese script', () => {
  expect(titles('refund late?')[0]).toBe('Refund is late')
  const [chinese] = suggest('您好，我的退款申請怎麼樣了')
  expect(chinese).toEqual({ item: library[4], words: ['退款申請'] })
})

test('what does not suit is not among them', () => {
  const late = 'so sorry, my parcel is late'
  expect(titles(late, {}, ({ kind }) => kind === 'reply')).not.toContain('Sorry for the late parcel')
  expect(titles(late, {}, (own) => own.kind === 'snippet')).toEqual(['Sorry for the late parcel'])
})

test('a message about something else, or about nothing, gets none', () => {
  expect(titles('Do you sell umbrellas in yellow?')).toEqual([])
  expect(titles('')).toEqual([])
  expect(titles('🙂')).toEqual([])
})

test('never more than five', () => {
  const many = indexOf(Array.from({ length: 20 }, (_, at) => item({ id: `${at}`, title: 'Parcel is late' })))
  expect(many.suggest('my parcel is late', {}, () => true)).toHaveLength(5)
})

describe('what was used for such messages before', () => {
  const message = 'the machine ate my plastic, and it said no at the till'
  const learned = (id: string, ...messages: readonly string[]) => {
    const rows = messages.reduce<LearnedRow | undefined>(
      (row, text) => learn(row, id, wordsToLearn(text, [], index.has), 0),
      undefined,
    )
    return { learned: learnedFrom(rows ? [rows] : []) }
  }

  test('comes up for words that no reply has', () => {
    expect(titles(message)).toEqual([])
    expect(titles('plastic said no at the till', learned('Card declined', message))).toEqual(['Card declined'])
    expect(suggest('plastic said no at the till', learned('Card declined', message))[0]?.words).toEqual([
      'plastic',
      'said',
      'till',
    ])
  })

  test('an item that is gone is not missed', () => {
    expect(titles('plastic said no at the till', learned('gone', message))).toEqual([])
  })

  test('changes nothing for an agent who types a title', () => {
    const habits = learned('Card declined', 'refund late', 'refund late', 'refund late')
    expect(index.search('refund', habits)[0]?.title).toBe('Refund is late')
  })
})

describe('a search that finds nothing', () => {
  test('has the nearest, the most alike first, and never more than three', () => {
    expect(index.search('adrezzed')).toEqual([])
    expect(index.nearest('adrezzed').map(({ title }) => title)).toEqual(['Change the address'])
    expect(index.nearest('parclaterefundcard').length).toBeLessThanOrEqual(3)
  })

  test('has none for signs and for letters like nothing', () => {
    expect(index.nearest('🙂')).toEqual([])
    expect(index.nearest('zzzzqqqq')).toEqual([])
    expect(index.nearest('')).toEqual([])
  })
})
