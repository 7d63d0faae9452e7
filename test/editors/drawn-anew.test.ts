// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { rememberCaret } from '../../lib/editors/caret-memory.ts'
import { restorePlace } from '../../lib/editors/restore-place.ts'

const editor = '<div contenteditable="true" aria-label="Reply"><p>We are late.</p></div>'

beforeEach(() => {
  document.body.innerHTML = `<main>${editor}</main><button>Elsewhere</button>`
})

/** The agent stands behind "We are " and goes to the sidebar, and the page draws itself anew meanwhile. */
function leave(drawAnew: (main: HTMLElement) => void) {
  const memory = rememberCaret()
  const field = document.querySelector('[contenteditable]') as HTMLElement
  field.focus()
  const words = field.querySelector('p')?.firstChild
  if (words) document.getSelection()?.collapse(words, 7)
  document.querySelector('button')?.focus()
  drawAnew(document.querySelector('main') as HTMLElement)
  return memory.last()
}

describe('a field that the page has drawn anew', () => {
  test('is found again, and the caret in it', async () => {
    const last = leave((main) => {
      main.innerHTML = editor
    })
    expect(last?.field).toBe(document.querySelector('[contenteditable]'))
    if (last) await restorePlace(last)
    const { anchorNode, anchorOffset } = document.getSelection() as Selection
    expect([anchorNode?.textContent, anchorOffset]).toEqual(['We are late.', 7])
  })

  test('keeps the caret where only what is in it was drawn anew', async () => {
    const last = leave((main) => {
      ;(main.firstElementChild as HTMLElement).innerHTML = '<p>We are late.</p>'
    })
    if (last) await restorePlace(last)
    const { anchorNode, anchorOffset } = document.getSelection() as Selection
    expect([anchorNode?.textContent, anchorOffset]).toEqual(['We are late.', 7])
  })

  test.each([
    ['holds another text', editor.replace('late', 'early')],
    ['has another name', editor.replace('Reply', 'Internal note')],
    ['is one of two', editor + editor],
  ])('is not taken for one that %s', (_, html) => {
    const last = leave((main) => {
      main.innerHTML = html
    })
    expect(last?.field.isConnected).toBe(false)
  })
})

test('an empty field is found again only in the very same element: the next ticket has one too', () => {
  const empty = '<div contenteditable="true"></div>'
  document.body.innerHTML = `<main><section>${empty}</section></main><button>Elsewhere</button>`
  const last = leave((main) => {
    main.innerHTML = `<section>${empty}</section>`
  })
  expect(last?.field.isConnected).toBe(false)
})
