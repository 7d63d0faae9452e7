// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { placeOfTyped, textBefore } from '../../lib/editors/typed-text.ts'
import { field } from '../support/caret.ts'

afterEach(() => document.body.replaceChildren())

/** An editable region of these texts, each in a node of its own, with the caret at the end of the last. */
function region(...texts: readonly string[]): HTMLElement {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.append(...texts.map((text) => document.createTextNode(text)))
  document.body.append(element)
  const last = element.lastChild as Text
  document.getSelection()?.collapse(last, last.length)
  return element
}

describe('the text before the caret', () => {
  test.each([
    ['Hello ;;| and on', 'Hello ;;'],
    ['|Hello', ''],
    ['Hello {there}', undefined],
  ])('of a text field, %s', (picture, before) => {
    expect(textBefore(field(picture))).toBe(before)
  })

  test('of a region goes on over texts that stand together', () => {
    expect(textBefore(region('Hello ', ';', ';'))).toBe('Hello ;;')
  })

  test('of a region is found where the caret is told by its element', () => {
    const element = region('Hello ;;')
    document.getSelection()?.collapse(element, 1)
    expect(textBefore(element)).toBe('Hello ;;')
  })
})

describe('the place of what was typed', () => {
  test('is right before the caret of a text field', () => {
    expect(placeOfTyped(field('Hello ;;| and'), ';;')).toEqual({ kind: 'offsets', start: 6, end: 8 })
  })

  test.each([
    [['Hello ;;'], 'Hello '],
    [['Hello ', ';', ';'], 'Hello '],
    [['Hello ;', ';'], 'Hello '],
    [[';;'], ''],
  ])('can be taken out of a region: %j', (texts, left) => {
    const element = region(...texts)
    const place = placeOfTyped(element, ';;')
    expect(place?.kind).toBe('range')
    if (place?.kind === 'range') place.range.deleteContents()
    expect(element.textContent).toBe(left)
  })

  test('is nowhere where other text stands by now', () => {
    expect(placeOfTyped(field('Hello ;;x|'), ';;')).toBeUndefined()
    expect(placeOfTyped(region('Hello'), ';;')).toBeUndefined()
  })

  test('is the caret where nothing was typed', () => {
    expect(placeOfTyped(field('Hello|'), '')).toEqual({ kind: 'offsets', start: 5, end: 5 })
  })
})
