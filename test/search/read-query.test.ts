import { describe, expect, test } from 'vitest'
import { readQuery } from '../../lib/search/read-query.ts'

test('what was typed is folded, and each word is asked for once', () => {
  expect(readQuery(' Løsning LØSNING på')).toMatchObject({ whole: 'losning losning pa', terms: ['losning', 'pa'] })
})

describe('the word that may go on', () => {
  test.each([
    ['late par', 'par'],
    ['late parcel ', undefined],
    ['late parcel!', undefined],
    ['退款', '款'],
    ['', undefined],
  ])('of “%s” is %s', (text, unfinished) => {
    expect(readQuery(text).unfinished).toBe(unfinished)
  })
})

test('of Chinese each pair of neighbours is asked for, and each character', () => {
  expect(readQuery('退款单').terms).toEqual(['退', '退款', '款', '款单', '单'])
})

test('traditional characters ask for the same as simplified ones', () => {
  expect(readQuery('退貨').terms).toEqual(readQuery('退货').terms)
})

describe('words that say nothing', () => {
  test('are left out beside others', () => {
    expect(readQuery('where is my parcel now ').terms).toEqual(['parcel', 'now'])
  })

  test('also in Chinese, from five characters on', () => {
    expect(readQuery('我的退款怎么还没有到 ').terms).not.toEqual(expect.arrayContaining(['我的']))
    expect(readQuery('怎么申请退款 ').terms).toEqual(['么申', '申', '申请', '请退', '退', '退款', '款'])
    expect(readQuery('怎么退款 ').terms).toContain('怎么')
  })

  test('are asked for when there is nothing else', () => {
    expect(readQuery('where is my ').terms).toEqual(['where', 'is', 'my'])
  })

  test('and one that is still being typed may become another', () => {
    expect(readQuery('parcel is not the').terms).toContain('the')
  })
})

describe('a customer’s whole message', () => {
  test.each([
    ['the parcel that I ordered has not come', true],
    ['我的包裹还没有收到怎么办', true],
    ['parcel not come', false],
    ['退款申请', false],
  ])('“%s”: %s', (text, isMessage) => {
    expect(readQuery(text).isMessage).toBe(isMessage)
  })
})

test('a pasted document is read to no more than its beginning', () => {
  expect(readQuery('parcel '.repeat(100_000)).whole.length).toBeLessThanOrEqual(4_000)
})
