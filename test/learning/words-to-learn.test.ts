import { describe, expect, test } from 'vitest'
import { learnedKey } from '../../lib/learning/learned-words.ts'
import { wordsToLearn } from '../../lib/learning/words-to-learn.ts'

const library = new Set(['refund', 'klarna', '退款', '申请'])
const learnt = (message: string, names: readonly string[] = []) =>
  wordsToLearn(message, names, (term) => library.has(term))

describe('of a message nothing is remembered that tells whose it was', () => {
  test.each([
    ['a number', 'broken kettle 20418', ['broken', 'kettle']],
    ['a word with a digit', 'kw20418 kettle x9', ['kettle']],
    ['a telephone number', '+45 20 30 40 50', []],
    ['an address of mail', 'write maja.holm@example.com please', ['write']],
    ['an address of the web', 'see https://example.com/kettle/broken and www.example.org', ['see']],
    ['a name', 'I am Maja Holm from Aarhus', []],
    ['a name that stands first', 'Maja here, the kettle broke', ['here', 'kettle', 'broke']],
    ['shouted words', 'WHERE IS THE KETTLE', []],
    ['Chinese that no reply has', '我叫王小明，水壶坏了', []],
  ])('%s', (_, message, words) => {
    expect(learnt(message)).toEqual(words.map(learnedKey))
  })

  test('the names the page tells, however they are written', () => {
    expect(learnt('maja holm wrote, mrs holm', ['Maja Holm'])).toEqual(['wrote', 'mrs'].map(learnedKey))
    expect(learnt('退款', ['退款'])).toEqual([])
  })

  test('the parts of an address that stand as words', () => {
    expect(learnt('it is holm', ['maja.holm@example.com'])).toEqual([])
  })
})

test('a word with a capital is remembered where the library has it, and so is Chinese', () => {
  expect(learnt('Refund by Klarna to Maja')).toEqual(['refund', 'klarna'])
  expect(learnt('我要申请退款')).toEqual(['申请', '退款'])
})

test('the forms of a word are one, and stop words none', () => {
  expect(learnt('the kettles and the kettle')).toEqual([learnedKey('kettle')])
})

test('of a long message the beginning', () => {
  const words = Array.from(
    { length: 500 },
    (_, at) => `word${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}o`,
  )
  expect(learnt(words.join(' '))).toHaveLength(60)
})
