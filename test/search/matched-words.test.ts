import { expect, test } from 'vitest'
import { matchedWords } from '../../lib/search/matched-words.ts'

const matched = (message: string, said: Readonly<Record<string, number>>) =>
  matchedWords(message, new Map(Object.entries(said)))

test('those that say most, as the message writes them and in its order', () => {
  const said = { losning: 5, refund: 9, late: 7, the: 1 }
  expect(matched('Find the LØSNING: late Refund', said)).toEqual(['LØSNING', 'late', 'Refund'])
})

test('each once', () => {
  expect(matched('refund refund Refund', { refund: 1 })).toEqual(['refund'])
})

test('of Chinese the whole stretch, as it is written', () => {
  expect(matched('我要退貨退款，謝謝', { 退货: 2, 货退: 0, 退款: 3 })).toEqual(['退貨', '退款'])
  expect(matched('申请退款的钱', { 申请: 1, 请退: 1, 退款: 1 })).toEqual(['申请退款'])
})

test('a message that says nothing has none', () => {
  expect(matched('hello', {})).toEqual([])
  expect(matched('', { a: 1 })).toEqual([])
})
