import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDraft } from '../../lib/compose/write-draft.ts'
import { blank, draftOf, letterOf, plainOf } from '../support/letter.ts'
import { runs } from '../support/properties.ts'

test('nothing half-filled becomes a draft: the open names come back in reading order, each once', () => {
  const letter = letterOf('{{ b }} {{ a }} {{ b }}', { fills: { c: 'x' } })
  expect(writeDraft(letter)).toEqual({ ok: false, refusal: { kind: 'unfilled', names: ['b', 'a'] } })
})

test('a draft is the same letter twice, rich and plain', () => {
  expect(draftOf('Order **{{ order }}** is late.', { fills: { order: 'KW-1' } })).toEqual({
    html: '<p>Order <strong>KW-1</strong> is late.</p>',
    text: 'Order KW-1 is late.',
  })
})

describe('a fill comes out as the agent typed it, never read as Markdown, HTML or Liquid', () => {
  test.each([
    ['_there_', '_there_'],
    ['**bold**', '**bold**'],
    ['<b>', '&lt;b&gt;'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"quoted" & \'so\'', '&quot;quoted&quot; &amp; &#39;so&#39;'],
    ['&lt;', '&amp;lt;'],
    ['{{ x }}', '{{ x }}'],
    ['{% if x %}', '{% if x %}'],
    ['](http://evil.example)', '](http://evil.example)'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['`code`', '`code`'],
    ['1. one', '1. one'],
    ['# heading', '# heading'],
    ['> quote', '&gt; quote'],
    ['a | b', 'a | b'],
    ['$& $1 \\1', '$&amp; $1 \\1'],
    ['\uFDD00\uFDD1', '\uFDD00\uFDD1'],
    ['😀 退款 ø', '😀 退款 ø'],
  ])('%s', (fill, html) => {
    expect(draftOf('{{ fill }}', { fills: { fill } })).toEqual({ text: fill, html: `<p>${html}</p>` })
    expect(draftOf('Say *{{ fill }}*', { fills: { fill } })).toEqual({
      text: `Say ${fill}`,
      html: `<p>Say <em>${html}</em></p>`,
    })
  })

  test('a default and what the page tells are no other', () => {
    expect(draftOf('{{ a | default: "<b>_x_" }}').html).toBe('<p>&lt;b&gt;_x_</p>')
    expect(draftOf('{{ customer.name }}', { known: { 'customer.name': '<img src=x>' } }).html).toBe(
      '<p>&lt;img src=x&gt;</p>',
    )
  })

  test('in an address it is URL-encoded, and can’t leave it', () => {
    const fills = { order: '"><b>&a=b#c/../d e@f' }
    const encoded = '%22%3E%3Cb%3E%26a%3Db%23c%2F..%2Fd%20e%40f'
    const { html, text } = draftOf('[here](https://shop.example/?n={{ order }})', { fills })
    expect(html).toBe(`<p><a href="https://shop.example/?n=${encoded}">here</a></p>`)
    expect(text).toBe(`here (https://shop.example/?n=${encoded})`)
  })

  test('half an emoji in an address breaks nothing', () => {
    const fills = { order: 'A\uD83D' }
    expect(draftOf('[here](https://shop.example/{{ order }})', { fills }).text).toBe(
      'here (https://shop.example/A%EF%BF%BD)',
    )
  })

  test('its lines stay lines', () => {
    const fills = { address: '\nHarbour Lane 14\r\nGalway\n' }
    expect(draftOf('To {{ address }}.', { fills })).toEqual({
      text: 'To Harbour Lane 14\nGalway.',
      html: '<p>To Harbour Lane 14<br>Galway.</p>',
    })
  })
})

describe('an optional blank may stay empty', () => {
  const blanks = { note: blank({ required: false }) }

  test('in a sentence', () => {
    expect(plainOf('Thanks{{ note }}!', { blanks })).toBe('Thanks!')
  })

  test('and leaves no empty paragraph behind', () => {
    expect(draftOf('Hi\n\n{{ note }}\n\nBye', { blanks })).toEqual({ text: 'Hi\n\nBye', html: '<p>Hi</p><p>Bye</p>' })
  })

  test('no empty line', () => {
    expect(draftOf('Harbour Lane 14\n{{ note }}\nGalway', { blanks })).toEqual({
      text: 'Harbour Lane 14\nGalway',
      html: '<p>Harbour Lane 14<br>Galway</p>',
    })
  })

  test('and no empty item', () => {
    expect(draftOf('- One\n- {{ note }}', { blanks })).toEqual({ text: '- One', html: '<ul><li>One</li></ul>' })
  })

  test('filled, it is there', () => {
    expect(plainOf('Hi\n\n{{ note }}\n\nBye', { blanks, fills: { note: 'Well' } })).toBe('Hi\n\nWell\n\nBye')
  })
})

const word = fc.stringMatching(/^[a-zæøå退款]{1,8}$/)
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const plainBody = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'))
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'{}%|*_`[]()#\n\r \\/:;x\uFDD0\uFDD10') }),
)

test('a body of plain words comes back untouched', () => {
  fc.assert(
    fc.property(plainBody, (body) => {
      expect(plainOf(body)).toBe(body)
    }),
    runs,
  )
})

test('whatever the fills, the words around them stay and the fills stand where the markers stood', () => {
  const asWritten = (fill: string) =>
    fill
      .trim()
      .replaceAll(/\r\n?/g, '\n')
      .split('\n')
      .map((l) => l.trim())
      .join('\n')
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const blanks = { a: blank({ required: false }), b: blank({ required: false }) }
      const text = plainOf('One {{ a }}, two\n{{ b }}: three {{ a }}.', { blanks, fills: { a, b } })
      const lines = `One ${asWritten(a)}, two\n${asWritten(b)}: three ${asWritten(a)}.`
      expect(text).toBe(
        lines
          .split('\n')
          .map((l) => l.trim())
          .join('\n'),
      )
    }),
    runs,
  )
})

test('no fill ever opens a tag, closes an attribute, or leaves a marker behind', () => {
  const body = '**{{ a }}** [{{ b }}](https://shop.example/?q={{ b }})\n\n- {{ a }}\n\n```\n{{ b }}\n```'
  const ours = /<\/?(?:p|strong|ul|li|pre|code|a)>|<br>|<a href="https:\/\/shop\.example\/\?q=[^"'<>]*">/g
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const blanks = { a: blank({ required: false }), b: blank({ required: false }) }
      const draft = writeDraft(letterOf(body, { blanks, fills: { a, b } }))
      if (!draft.ok) {
        expect([draft.refusal.kind, `${a}${b}`.trim()]).toEqual(['empty', ''])
        return
      }
      const { html, text } = draft.value
      expect(html.replaceAll(ours, '')).not.toMatch(/[<>"']/)
      if (!`${a}${b}`.includes('{')) expect(`${html}${text}`).not.toContain('{{')
      if (!/[\uFDD0\uFDD1]/.test(`${a}${b}`)) expect(`${html}${text}`).not.toMatch(/[\uFDD0\uFDD1]/)
    }),
    runs,
  )
})
