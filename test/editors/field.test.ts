// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { deepActiveElement, fieldOf, nameOf } from '../../lib/editors/field.ts'

beforeEach(() => {
  document.body.innerHTML = ''
})

/** The page's first element, or the one marked as where the keyboard is. */
function keyboardIn(html: string): HTMLElement {
  document.body.innerHTML = html
  const element = document.body.querySelector<HTMLElement>('[here]') ?? document.body.querySelector<HTMLElement>('*')
  if (!element) throw new Error('There is nothing in the page')
  return element
}

const isField = (html: string) => fieldOf(keyboardIn(html)) !== undefined

describe('what an agent can write in', () => {
  test.each([
    '<textarea></textarea>',
    // To be refused by name: it is where the agent means to write.
    '<textarea readonly></textarea>',
    '<input>',
    '<input type="text">',
    '<input type="search">',
    '<input type="email">',
    '<div contenteditable="true"></div>',
  ])('%s', (html) => {
    expect(isField(html)).toBe(true)
  })

  test.each([
    '<input type="password">',
    '<input type="checkbox">',
    '<input type="number">',
    '<input type="file">',
    '<input type="submit">',
    '<input type="hidden">',
    '<textarea disabled></textarea>',
    '<input readonly>',
    '<button>Send</button>',
    '<select></select>',
    '<div tabindex="0"></div>',
    '<div contenteditable="false"></div>',
    '<div contenteditable="true"><figure contenteditable="false" here></figure></div>',
  ])('never %s', (html) => {
    expect(isField(html)).toBe(false)
  })

  test('and nothing, when nothing has the keyboard', () => {
    expect(fieldOf(null)).toBeUndefined()
  })

  test('a paragraph of an editor stands for the whole editor', () => {
    const paragraph = keyboardIn('<div id="editor" contenteditable="true"><p><b here>late</b></p></div>')
    expect(fieldOf(paragraph)?.id).toBe('editor')
  })
})

describe('what the page calls it', () => {
  test.each([
    ['its own label', '<textarea aria-label="Reply to customer" placeholder="Write here"></textarea>'],
    [
      'an element that names it',
      '<textarea here aria-labelledby="title"></textarea><h2 id="title"> Reply to customer </h2>',
    ],
    ['a label around it', '<label>Reply to customer<textarea here></textarea></label>'],
    ['a label elsewhere', '<label for="reply">Reply to customer</label><textarea here id="reply"></textarea>'],
    ['its placeholder', '<input placeholder="Reply to customer">'],
    ['an editor’s label', '<div contenteditable="true" aria-label="Reply to customer"></div>'],
    [
      'without the help some editors add',
      '<div contenteditable="true" aria-label="Reply to customer. Press Alt+0 for help"></div>',
    ],
    ['an empty label does not count', '<textarea aria-label=" " placeholder="Reply to customer"></textarea>'],
    ['a missing namer does not count', '<input aria-labelledby="gone" placeholder="Reply to customer">'],
  ])('%s', (_, html) => {
    expect(nameOf(keyboardIn(html))).toBe('Reply to customer')
  })

  test('nothing is made up for one without a name', () => {
    expect(nameOf(keyboardIn('<textarea></textarea>'))).toBeUndefined()
    expect(nameOf(keyboardIn('<div contenteditable="true">Hello Anna</div>'))).toBeUndefined()
  })

  test('a name is not a novel', () => {
    expect(nameOf(keyboardIn(`<textarea aria-label="${'reply '.repeat(50)}"></textarea>`))?.length).toBe(80)
  })
})

test('the keyboard is found inside shadow roots, however deep', () => {
  const outer = keyboardIn('<div></div>').attachShadow({ mode: 'open' })
  outer.innerHTML = '<section></section>'
  const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' })
  if (!inner) throw new Error('The page was not drawn')
  inner.innerHTML = '<textarea></textarea>'
  const area = inner.querySelector('textarea')
  area?.focus()
  expect(deepActiveElement()).toBe(area)
})
