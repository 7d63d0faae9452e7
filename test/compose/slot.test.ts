import { describe, expect, test } from 'vitest'
import { blank, draftOf, letterOf, plainOf } from '../support/letter.ts'

describe('a day', () => {
  test('is kept as it is and read in the reply’s language', () => {
    const wishes = { fills: { until: '2026-03-14' }, lang: 'da' }
    expect(plainOf('Senest {{ until | date }}.', wishes)).toBe('Senest 14. marts 2026.')
    expect(letterOf('{{ until | date }}', wishes).slots.get('until')).toMatchObject({
      kind: 'date',
      fill: '2026-03-14',
    })
  })

  test('may be declared instead, and mentioned again without a word more', () => {
    const wishes = { fills: { until: '2026-03-14' }, blanks: { until: blank({ kind: 'date' }) } }
    expect(plainOf('{{ until }}', wishes)).toBe('March 14, 2026')
    expect(plainOf('{{ until | date }} {{ until }}', { fills: wishes.fills })).toBe('March 14, 2026 March 14, 2026')
  })

  test('may have words that stand in for it', () => {
    expect(plainOf('We write {{ on | date | default: "soon" }}.')).toBe('We write soon.')
  })

  test('that is none keeps the letter back', () => {
    const letter = letterOf('{{ until | date }}', { fills: { until: '2026-02-31' } })
    expect(letter.open).toEqual(['until'])
    expect(letter.slots.get('until')?.isWrong).toBe(true)
  })
})

describe('a number', () => {
  const blanks = { amount: blank({ kind: 'number' }), spare: blank({ kind: 'number', required: false }) }

  test('is written as the reply’s language does, however it was typed', () => {
    expect(plainOf('{{ amount }} kr.', { blanks, lang: 'da', fills: { amount: '1234.50' } })).toBe('1234,50 kr.')
    expect(plainOf('{{ amount }}', { blanks, fills: { amount: '12.345,5' } })).toBe('12,345.5')
  })

  test('that is none keeps the letter back like an empty one, also where it might stay empty', () => {
    expect(letterOf('{{ amount }}{{ spare }}', { blanks, fills: { amount: 'ten', spare: 'x' } }).open).toEqual([
      'amount',
      'spare',
    ])
    expect(letterOf('{{ amount }}{{ spare }}', { blanks, fills: { amount: '10', spare: ' ' } }).open).toEqual([])
  })
})

test('a long text keeps its lines, and is never read as Markdown', () => {
  const blanks = { story: blank({ kind: 'long-text' }) }
  const fills = { story: '# One\r\n\r\n- *two*\n<b>three</b>' }
  expect(draftOf('We read:\n\n{{ story }}', { blanks, fills })).toEqual({
    text: 'We read:\n\n# One\n\n- *two*\n<b>three</b>',
    html: '<p>We read:</p><p># One<br><br>- *two*<br>&lt;b&gt;three&lt;/b&gt;</p>',
  })
})

test('what is offered outranks how a blank is declared', () => {
  const letter = letterOf('{{ to | choose: "a", "b" }}', {
    blanks: { to: blank({ kind: 'number' }) },
    fills: { to: 'a' },
  })
  expect(letter.slots.get('to')).toMatchObject({ kind: 'choice', text: 'a', isWrong: false })
})

test('what is not among the choices is not said: it could not be seen', () => {
  const choice = '{{ to | choose: "card", "credit" | default: "cheque" }}'
  expect(letterOf(choice).open).toEqual(['to'])
  expect(letterOf(choice, { fills: { to: 'cash' } }).open).toEqual(['to'])
  expect(plainOf(choice, { fills: { to: 'credit' } })).toBe('credit')
})

describe('a guess', () => {
  const guesses = { 'customer.first_name': 'Anna' }
  const body = 'Hi {{ customer.first_name | default: "there" }}.'

  test('is offered before what the author foresaw, and keeps the letter back', () => {
    const letter = letterOf(body, { guesses })
    expect(letter.open).toEqual(['customer.first_name'])
    expect(letter.slots.get('customer.first_name')).toMatchObject({ text: 'Anna', source: 'guess' })
  })

  test('is said once the agent has said the same, or something else', () => {
    expect(plainOf(body, { guesses, fills: { 'customer.first_name': 'Anna' } })).toBe('Hi Anna.')
    expect(plainOf(body, { guesses, fills: { 'customer.first_name': 'Berit' } })).toBe('Hi Berit.')
  })

  test('is nothing beside what is known', () => {
    expect(plainOf(body, { guesses, known: { 'customer.first_name': 'Berit' } })).toBe('Hi Berit.')
  })

  test('decides nothing: the agent is asked', () => {
    const letter = letterOf('{% if customer.first_name %}A{% else %}B{% endif %}', { guesses })
    expect(letter.open).toHaveLength(1)
  })
})
