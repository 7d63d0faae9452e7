import { describe, expect, test } from 'vitest'
import { blank, offered } from '../support/letter.ts'

/** A letter around these paragraphs. */
const around = (middle: string) => `Hi,\n\n${middle}\n\nBest wishes`

describe('an agent is offered to leave out', () => {
  test('a sentence with something open in it', () => {
    expect(offered(around('We are sorry. You should have it by {{ date }}. Write to us.'))).toEqual([
      'You should have it by .',
    ])
  })

  test('a whole item of a list', () => {
    expect(offered(around('You can:\n\n- wait until {{ date }}\n- cancel'))).toEqual(['wait until'])
  })

  test('a sentence of a quote', () => {
    expect(offered(around('Thanks.\n\n> We write on {{ date }}.'))).toEqual(['We write on .'])
  })

  test('not one that is filled, or whose blank is optional', () => {
    const body = around('Thanks. It comes on {{ date }}. Note: {{ note }}.')
    const wishes = { fills: { date: 'Monday' }, blanks: { note: blank({ required: false }) } }
    expect(offered(body, wishes)).toEqual([])
  })

  test('not one that is left out already', () => {
    const body = around('Thanks. One {{ a }} more. Two {{ b }} more.')
    expect(offered(body, { leave: ['One'] })).toEqual(['Two  more.'])
  })
})

describe('the letter must still read', () => {
  test('greeting and signature stay whole', () => {
    expect(offered('Hi {{ name }}. Welcome.\n\nThanks.\n\nBest wishes {{ agent }}. See you.')).toEqual([])
  })

  test('something remains between them', () => {
    expect(offered(around('It comes on {{ date }}.'))).toEqual([])
    expect(offered(around('One {{ a }} more.\n\nTwo {{ b }} more.'), { leave: ['One'] })).toEqual([])
  })

  test('a heading stays', () => {
    expect(offered(around('## News of {{ date }}\n\nThanks.'))).toEqual([])
  })

  test.each([
    ['en', 'Order {{ order }} was sent. It is late.'],
    ['en', 'We can pay {{ sum }}. If so, write to us.'],
    ['en', 'Thanks.\n\nOrder {{ order }} was sent.\n\nIt should be there soon.'],
    ['da', 'Pakken kommer {{ date }}. Den er forsinket.'],
    ['da', 'Vi betaler {{ sum }}. Derfor hører du fra os.'],
    ['zh-Hans', '订单 {{ order }} 已经寄出。它会在周一送到。'],
    ['zh-Hans', '我们会退 {{ sum }}。因此请您稍等。'],
    ['zh-Hant', '訂單 {{ order }} 已經寄出。屆時會通知您。'],
    ['zh-Hant', '我們會退 {{ sum }}。這筆錢會退回原卡。'],
  ])('a sentence stays when the next leans on it (%s: %s)', (lang, middle) => {
    expect(offered(around(middle), { lang })).toEqual([])
  })

  test.each([
    ['en', 'Order {{ order }} was sent. Items arrive by post.', 'Order  was sent.'],
    ['da', 'Pakken kommer {{ date }}. Dengang var alt bedre.', 'Pakken kommer .'],
    ['da', 'Pakken kommer {{ date }}. Vi følger den.', 'Pakken kommer .'],
    ['zh-Hans', '订单 {{ order }} 已经寄出。谢谢您的耐心。', '订单  已经寄出。'],
    ['zh-Hant', '訂單 {{ order }} 已經寄出。謝謝您的耐心。', '訂單  已經寄出。'],
  ])('and may go when the next stands alone (%s: %s)', (lang, middle, words) => {
    expect(offered(around(middle), { lang })).toEqual([words])
  })

  test('a sentence may go when the one that leaned on it went first', () => {
    const body = around('Thanks. Order {{ order }} was sent. It comes on {{ date }}.')
    expect(offered(body)).toEqual(['It comes on .'])
    expect(offered(body, { leave: ['It comes'] })).toEqual(['Order  was sent.'])
  })

  test('what a colon announces stays, and so does the colon', () => {
    expect(offered(around('Your parcel goes to:\n\n{{ address }}\n\nThanks.'))).toEqual([])
    expect(offered(around('Thanks.\n\nWhat we found for {{ order }}:\n\n- One\n- Two'))).toEqual([])
    expect(offered(around('Thanks. You can:\n\n- wait until {{ date }}'))).toEqual([])
    expect(offered(around('您的包裹会寄往：\n\n{{ address }}\n\n谢谢。'), { lang: 'zh-Hans' })).toEqual([])
  })

  test('a sentence with what its own colon announces may go', () => {
    expect(offered(around('Thanks. The code is: {{ code }}'))).toEqual(['The code is:'])
  })

  test('in a language we do not know, every next sentence is taken to lean', () => {
    const body = around('Bestellung {{ order }} ist unterwegs. Wir melden uns am {{ date }}.')
    expect(offered(body, { lang: 'de' })).toEqual(['Wir melden uns am .'])
  })
})
