// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { fitDraft } from '../../lib/editors/fit-draft.ts'

const draft = (html: string) => ({ html, text: 'as plain text' })

function fieldIn(page: string): HTMLElement {
  document.body.innerHTML = page
  return document.querySelector('[contenteditable], trix-editor') as HTMLElement
}

const fitted = (html: string, page: string) => fitDraft(draft(html), fieldIn(page)).html

const paragraphs = '<div contenteditable="true"><p>Dear Anna,</p></div>'
const divs = '<div contenteditable="true"><div>Dear Anna,</div></div>'

test('an address alone is no address to CKEditor 5, which would make a link of what is selected', () => {
  const address = { html: '<p><a href="https://a.example">https://a.example</a></p>', text: 'https://a.example' }
  const editor = fieldIn('<div contenteditable="true" class="ck ck-editor__editable"><p>Here</p></div>')
  expect(fitDraft(address, editor).text).toBe('https://a.example\n')
  expect(fitDraft({ ...address, text: 'See https://a.example' }, editor).text).toBe('See https://a.example')
  expect(fitDraft(address, fieldIn('<div contenteditable="true"></div>')).text).toBe('https://a.example')
})

describe('the draft takes the shape of the text around it', () => {
  test('a reply of one paragraph goes in as words, to stay inside the sentence', () => {
    expect(fitted('<p>very <strong>sorry</strong></p>', paragraphs)).toBe('very <strong>sorry</strong>')
  })

  test.each(['<p>One</p><p>Two</p>', '<ul><li>One</li></ul>', '<p>One</p><hr><p>Two</p>'])(
    'a longer one stays as it is among paragraphs: %s',
    (html) => {
      expect(fitted(html, paragraphs)).toBe(html)
    },
  )

  test.each([divs, '<trix-editor></trix-editor>'])(
    'among lines of their own it gets an empty line as its gap: %s',
    (page) => {
      expect(fitted('<p>One</p><p>Two</p><ul><li>Three</li></ul>', page)).toBe(
        '<div>One</div><div><br></div><div>Two</div><ul><li>Three</li></ul>',
      )
    },
  )

  test.each(['class="line"', 'data-contents="true"', 'contenteditable="false"'])(
    'elements that an editor keeps for itself are no such lines: %s',
    (mark) => {
      const html = '<p>One</p><p>Two</p>'
      expect(fitted(html, `<div contenteditable="true"><div ${mark}>Dear Anna,</div></div>`)).toBe(html)
    },
  )

  test('a field that is one paragraph of many takes lines', () => {
    const page = '<div class="codex-editor"><div contenteditable="true">Dear Anna,</div></div>'
    const html = '<p>We <strong>are</strong>:</p><ul><li>sorry</li><li>late</li></ul><p>Kind regards<br>Noor</p>'
    expect(fitted(html, page)).toBe('We <b>are</b>:<br>- sorry<br>- late<br><br>Kind regards<br>Noor')
  })
})

test('where the agent writes on stays behind the same words', () => {
  const html = '<p>Dear Anna,</p><p>One</p><p>Two</p>'
  const rest = '</p><p>Two</p>'
  const fit = fitDraft({ ...draft(html), caret: { html: rest.length, text: 5 } }, fieldIn(divs))
  expect(fit.html.slice(fit.html.length - (fit.caret?.html ?? 0))).toBe('</div><div><br></div><div>Two</div>')
})
