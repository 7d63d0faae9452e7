import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../lib/packs/edits.ts'
import { editedLine, editsBetween } from '../../lib/packs/make-edits.ts'
import { runs } from '../support/properties.ts'
import { reply } from '../support/publisher.ts'

const words = fc.array(
  fc.constantFrom('we ', 'sent ', 'it', '\n\n', ' ', 'Ærø ', '你好', '👋', '👩‍🚒', '{{ amount }}', '. ', '\t'),
  { maxLength: 30 },
)
const text = words.map((parts) => parts.join(''))

describe('the edits from one text to another', () => {
  test('lead there, whatever they are', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'da', 'zh-Hans'), (before, after, lang) => {
        expect(applyEdits(before, editsBetween(before, after, lang))).toBe(after)
      }),
      runs,
    )
  })

  test('are one for each place that changed', () => {
    const before = 'We refund within 14 days.\n\nIt takes 3 days.'
    expect(editsBetween(before, before.replace('14', '30').replace('3 days.', '5 days.'), 'en')).toEqual([
      [17, 2, '30'],
      [36, 1, '5'],
    ])
  })

  test('are none between a text and itself', () => {
    expect(editsBetween('We are on it.', 'We are on it.', 'en')).toEqual([])
  })
})

describe('a line', () => {
  const line = (body: string, more: object = {}) => JSON.stringify({ ...reply(1), body, ...more })
  const long = 'We refund within 14 days. '.repeat(20)

  test('carries what changed in a long body', () => {
    const after = line(long.replace('14', '30'), { title: 'Refunds' })
    expect(editedLine(line(long), after)).toBe(line(long, { title: 'Refunds', body: [[17, 2, '30']] }))
  })

  test('stays as it is where edits would be longer', () => {
    for (const after of [line('Yes.'), line('No'), line(long, { title: 'Refunds' })])
      expect(editedLine(line(long), after)).toBe(after)
  })

  test('stays as it is where more places changed than a reader takes', () => {
    const many = Array.from({ length: 120 }, (_, at) => `A sentence that stays, then ${at}.\n`)
    const after = line(many.join('').replaceAll('then', 'now'))
    expect(editedLine(line(many.join('')), after)).toBe(after)
  })

  test('of a kind without a body stays as it is', () => {
    const fact = (known: string) => JSON.stringify({ kind: 'fact', id: 'deadline', lang: 'en', state: { known } })
    expect(editedLine(fact('14 days'), fact('30 days'))).toBe(fact('30 days'))
  })
})
