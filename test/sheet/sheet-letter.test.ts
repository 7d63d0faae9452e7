import { describe, expect, test } from 'vitest'
import { snippetsAmong } from '../../lib/compose/snippet.ts'
import type { Item } from '../../lib/replies/item.ts'
import { sheetLetter, slotNotes } from '../../lib/sheet/sheet-letter.ts'
import { item, snippet } from '../support/item.ts'
import { blank } from '../support/letter.ts'

function letterOf(body: string, blanks = {}, snippets: readonly Item[] = []) {
  const letter = sheetLetter(item({ body, blanks }), snippetsAmong(snippets))
  if (!letter.ok) throw new Error(letter.refusal.kind)
  return letter.value
}

describe('a letter on paper', () => {
  test('has the lines of every branch and of what is not ticked, and of its snippets', () => {
    const body =
      '{% if customer.vip %}{{ a }}{% else %}{{ b }}{% endif %} {% optional "C" %}{{ c }}{% endoptional %} {% render "s" %}'
    const { slots } = letterOf(body, {}, [snippet({ id: 's', body: '{{ d }}' })])
    expect([...slots.keys()]).toEqual(['a', 'b', 'c', 'd'])
  })

  test('knows nothing: every value is somebody’s to write', () => {
    const { slots } = letterOf('Hi {{ customer.first_name }}, we sent {{ amount }}.', { amount: blank() })
    expect(Array.from(slots.values(), ({ name, text, source }) => [name, text, source])).toEqual([
      ['customer.first_name', '', 'nobody'],
      ['amount', '', 'nobody'],
    ])
  })

  test('is refused with its reason where the body can’t be read', () => {
    expect(sheetLetter(item({ body: 'Hi {{ customer.shoe_size }}' }), snippetsAmong([]))).toMatchObject({
      ok: false,
      refusal: { kind: 'unknown-value' },
    })
  })
})

describe('the notes below it', () => {
  test('name the choices, what stands in, and what may stay empty', () => {
    const letter = letterOf(
      'Hi {{ customer.first_name | default: "there" }}, {{ how | choose: "by card", "by post" }} on {{ day }} {{ ps }}',
      { how: blank(), day: blank({ hint: 'A working day' }), ps: blank({ required: false }) },
    )
    expect(
      slotNotes(letter).map(({ slot, choices, fallback, mayStayEmpty }) => [
        slot.name,
        choices,
        fallback,
        mayStayEmpty,
      ]),
    ).toEqual([
      ['customer.first_name', [], 'there', false],
      ['how', ['by card', 'by post'], undefined, false],
      ['day', [], undefined, false],
      ['ps', [], undefined, true],
    ])
  })

  test('are left out for a blank that its label says all of', () => {
    expect(slotNotes(letterOf('We sent {{ amount }}.', { amount: blank() }))).toEqual([])
  })

  test('stand once for a blank that is written twice', () => {
    const letter = letterOf('{{ day }} and {{ day }}', { day: blank({ example: 'Friday' }) })
    expect(slotNotes(letter)).toHaveLength(1)
  })
})
