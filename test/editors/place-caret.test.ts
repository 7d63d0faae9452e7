// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Draft } from '../../lib/compose/write-draft.ts'
import { placeCaret } from '../../lib/editors/place-caret.ts'
import { field, pictureOf } from '../support/caret.ts'
import { draftOf } from '../support/letter.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('in a text area the caret goes where the author put the cursor', () => {
  const placedIn = (picture: string, body: string) => {
    const area = field(picture)
    placeCaret(area, draftOf(body), 'text')
    return pictureOf(area)
  }

  test('within a line, spaces kept on both sides', () => {
    expect(placedIn('Hi Anna, bye|', 'Hi {{ cursor }}Anna, bye')).toBe('Hi |Anna, bye')
    expect(placedIn('Order:  was late.|', 'Order: {{ cursor }} was late.')).toBe('Order: | was late.')
  })

  test('on a line of its own, which stays free', () => {
    expect(placedIn('Hi\n\n\n\nBye| and mine', 'Hi\n\n{{ cursor }}\n\nBye')).toBe('Hi\n\n|\n\nBye and mine')
  })

  test('and stays at the end where something else was written', () => {
    expect(placedIn('Hi Anna, BYE|', 'Hi {{ cursor }}Anna, bye')).toBe('Hi Anna, BYE|')
  })

  test('or where the author said nothing', () => {
    expect(placedIn('Hi Anna|', 'Hi Anna')).toBe('Hi Anna|')
  })
})

test('an input has one line, and the caret on it', () => {
  const input = document.body.appendChild(document.createElement('input'))
  input.value = 'Hi Anna Bye'
  input.setSelectionRange(11, 11)
  placeCaret(input, draftOf('Hi {{ cursor }}Anna\n\nBye'), 'text')
  expect([input.selectionStart, input.selectionEnd]).toEqual([3, 3])
})

describe('in an editable region', () => {
  let host: HTMLElement
  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'))
    host.contentEditable = 'true'
  })

  /** The text before the caret, and the text after it in the same node. */
  function placed(html: string, draft: Draft, form: 'html' | 'text' = 'html') {
    host.innerHTML = html
    const last = host.ownerDocument.createRange()
    last.selectNodeContents(host)
    last.collapse(false)
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(last)
    placeCaret(host, draft, form)
    const { anchorNode, anchorOffset } = selection ?? {}
    return { node: anchorNode, at: anchorOffset, text: anchorNode?.textContent?.slice(0, anchorOffset) }
  }

  test('the caret stands behind the words before the cursor, and their space', () => {
    const draft = draftOf('Order: {{ cursor }} was *late*.\n\n- Bye')
    expect(placed(`<p>Mine</p>${draft.html}`, draft)).toMatchObject({ text: 'Order: ' })
  })

  test('at the end of a paragraph it does not slip into the next', () => {
    const draft = draftOf('Order: {{ cursor }}\n\nBye')
    expect(placed(draft.html, draft)).toMatchObject({ text: 'Order:\u00A0' })
  })

  test('at the beginning of one it does not stay in the last', () => {
    const draft = draftOf('Hi\n\n{{ cursor }}Bye')
    expect(placed(draft.html, draft)).toMatchObject({ text: '', at: 0 })
    expect(document.getSelection()?.anchorNode?.textContent).toBe('Bye')
  })

  test('a line of its own gets it', () => {
    const draft = draftOf('Hi\n\n{{ cursor }}\n\nBye')
    const { node } = placed(draft.html, draft)
    expect(node).toBe(host.children[1])
  })

  test('text that went in line by line is read as text', () => {
    const draft = draftOf('- One {{ cursor }}two\n- Three')
    expect(placed('- One two<br>- Three', draft, 'text')).toMatchObject({ text: '- One ' })
  })

  test('where the editor made something else of it, the caret is left alone', () => {
    const draft = draftOf('Hi {{ cursor }}Anna')
    expect(placed('<p>Hi ANNA</p>', draft)).toMatchObject({ node: host })
  })
})
