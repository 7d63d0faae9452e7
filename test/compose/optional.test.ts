import { describe, expect, test } from 'vitest'
import { optionalName } from '../../lib/compose/decide.ts'
import { draftOf, letterOf, plainOf } from '../support/letter.ts'

const callback = '{% optional "Offer a callback" %}Call us at {{ time }}.{% endoptional %}'
const on = { [optionalName('Offer a callback')]: 'yes' }

describe('an optional part', () => {
  test('is off until the agent wants it, and asks for nothing until then', () => {
    const body = `Hi.\n\n${callback}\n\nBye.`
    expect(letterOf(body).open).toEqual([])
    expect(draftOf(body)).toEqual({ html: '<p>Hi.</p><p>Bye.</p>', text: 'Hi.\n\nBye.' })
    expect(letterOf(body, { fills: on }).open).toEqual(['time'])
    expect(plainOf(body, { fills: { ...on, time: 'noon' } })).toBe('Hi.\n\nCall us at noon.\n\nBye.')
  })

  test('takes the space before it along when it goes', () => {
    const body = `We looked. ${callback} Bye.`
    expect(draftOf(body)).toEqual({ html: '<p>We looked. Bye.</p>', text: 'We looked. Bye.' })
    expect(plainOf(body, { fills: { ...on, time: 'noon' } })).toBe('We looked. Call us at noon. Bye.')
  })

  test('keeps the space inside it where it needs one', () => {
    const body = 'We looked.{% optional "More" %} And found it.{% endoptional %} Bye.'
    expect(plainOf(body)).toBe('We looked. Bye.')
    expect(plainOf(body, { fills: { [optionalName('More')]: 'yes' } })).toBe('We looked. And found it. Bye.')
  })

  test('within a line is never read as a list or a heading', () => {
    const body = 'Number {% optional "One" %}1. first # not a heading{% endoptional %}'
    expect(plainOf(body, { fills: { [optionalName('One')]: 'yes' } })).toBe('Number 1. first # not a heading')
  })

  test('may be bold, and hold what is', () => {
    const body = '**A {% optional "B" %}*b*{% endoptional %}** {% optional "B" %}_c_{% endoptional %}'
    expect(draftOf(body, { fills: { [optionalName('B')]: 'yes' } }).html).toBe(
      '<p><strong>A <em>b</em></strong> <em>c</em></p>',
    )
  })

  test('may be a line among lines, and leaves none behind', () => {
    const body = 'Harbour Lane\n{% optional "Floor" %}\nSecond floor\n{% endoptional %}\nGalway'
    expect(plainOf(body)).toBe('Harbour Lane\nGalway')
    expect(plainOf(body, { fills: { [optionalName('Floor')]: 'yes' } })).toBe('Harbour Lane\nSecond floor\nGalway')
  })

  test('may be several paragraphs on lines of their own, without blank lines around them', () => {
    const body = 'Hi\n{% optional "More" %}\nOne\n\nTwo\n{% endoptional %}\nBye'
    expect(plainOf(body)).toBe('Hi\n\nBye')
    expect(plainOf(body, { fills: { [optionalName('More')]: 'yes' } })).toBe('Hi\n\nOne\n\nTwo\n\nBye')
  })

  test('may be an item of a list, written either way, and the list goes on in one piece', () => {
    const fills = { [optionalName('Two')]: 'yes' }
    for (const body of [
      '1. One\n2. {% optional "Two" %}Two{% endoptional %}\n3. Three',
      '1. One\n{% optional "Two" %}\n2. Two\n{% endoptional %}\n3. Three',
    ]) {
      expect(draftOf(body)).toEqual({ html: '<ol><li>One</li><li>Three</li></ol>', text: '1. One\n2. Three' })
      expect(plainOf(body, { fills })).toBe('1. One\n2. Two\n3. Three')
    }
  })

  test('may be in a quote, and in an item of a list', () => {
    const fills = { [optionalName('B')]: 'yes' }
    const quote = '> One\n> {% optional "B" %}\n> Two\n>\n> Three\n> {% endoptional %}\n> Four'
    expect(plainOf(quote)).toBe('> One\n>\n> Four')
    expect(plainOf(quote, { fills })).toBe('> One\n>\n> Two\n>\n> Three\n>\n> Four')
    const item = '- One\n\n  {% optional "B" %}\n  - Two\n  - Three\n  {% endoptional %}\n- Four'
    expect(plainOf(item)).toBe('- One\n- Four')
    expect(plainOf(item, { fills })).toBe('- One\n  - Two\n  - Three\n- Four')
  })

  test('may hold another', () => {
    const body =
      '{% optional "A" %}\nOne\n\n{% optional "B" %}\nTwo\n\nThree\n{% endoptional %}\n{% endoptional %}\n\nEnd'
    expect(plainOf(body, { fills: { [optionalName('B')]: 'yes' } })).toBe('End')
    expect(plainOf(body, { fills: { [optionalName('A')]: 'yes' } })).toBe('One\n\nEnd')
    expect(plainOf(body, { fills: { [optionalName('A')]: 'yes', [optionalName('B')]: 'yes' } })).toBe(
      'One\n\nTwo\n\nThree\n\nEnd',
    )
  })

  test('finds the addresses defined below', () => {
    const body = 'Hi\n\n{% optional "A" %}See [our page][1].{% endoptional %}\n\n[1]: https://shop.example/a'
    expect(plainOf(body, { fills: { [optionalName('A')]: 'yes' } })).toContain('our page (https://shop.example/a)')
  })
})

test('a letter in which nothing is said is no letter', () => {
  expect(() => draftOf(callback)).toThrow('empty')
})
