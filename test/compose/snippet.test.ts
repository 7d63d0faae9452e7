import { describe, expect, test } from 'vitest'
import { parseBody } from '../../lib/compose/parse-body.ts'
import { snippetsAmong, snippetsFor } from '../../lib/compose/snippet.ts'
import type { Item } from '../../lib/replies/item.ts'
import { item, snippet } from '../support/item.ts'
import { blank, draftOf, letterOf, plainOf } from '../support/letter.ts'

const signature = snippet({ id: 'signature', shortcut: 'sig', body: '{{ agent.first_name }}\nKittiwake' })
const closing = snippet({ id: 'closing', body: 'Best wishes,\n{% render "signature" %}' })
const steps = snippet({
  id: 'steps',
  body: '1. Open it\n2. Close {{ what }}',
  blanks: { what: blank({ label: 'Lid' }) },
})
const snippets = [signature, closing, steps, snippet({ id: 'closing', lang: 'da', body: 'Hilsen' })]
const known = { 'agent.first_name': 'Noor' }

const refusalOf = (body: string, among: readonly Item[] = snippets) => {
  const parsed = parseBody(body, 'en', snippetsAmong(among))
  return parsed.ok ? 'taken' : parsed.refusal
}

describe('a rendered snippet', () => {
  test('stands where it is called, by its id or its shortcut, in the language of the reply', () => {
    expect(plainOf('Hi\n\n{% render "closing" %}', { snippets, known })).toBe('Hi\n\nBest wishes,\nNoor\nKittiwake')
    expect(plainOf('From {% render "sig" %}', { snippets, known })).toBe('From Noor\nKittiwake')
    expect(plainOf('Hej\n\n{% render "closing" %}', { snippets, lang: 'da' })).toBe('Hej\n\nHilsen')
  })

  test('may be blocks, in a list too', () => {
    expect(draftOf('Do this:\n{% render "steps" %}\nThen:', { snippets, fills: { what: 'it' } }).html).toBe(
      '<p>Do this:</p><ol><li>Open it</li><li>Close it</li></ol><p>Then:</p>',
    )
    expect(plainOf('- First:\n\n  {% render "steps" %}', { snippets, fills: { what: 'it' } })).toBe(
      '- First:\n  1. Open it\n  2. Close it',
    )
  })

  test('brings its blanks along: the same name is the same fill, and the reply’s own words for it come first', () => {
    const body = 'Is {{ what }} open?\n\n{% render "steps" %}'
    expect(letterOf(body, { snippets }).open).toEqual(['what'])
    expect(letterOf(body, { snippets }).slots.get('what')?.blank?.label).toBe('Lid')
    const own = letterOf(body, { snippets, blanks: { what: blank({ label: 'Box' }) } })
    expect(own.slots.get('what')?.blank?.label).toBe('Box')
    expect(plainOf(body, { snippets, fills: { what: 'it' } })).toContain('Is it open?\n\n1. Open it\n2. Close it')
  })
})

describe('what is refused, at its place', () => {
  test('a snippet there is none of, in this language', () => {
    expect(refusalOf('Hi\n\n{% render "none" %}')).toEqual({ kind: 'missing-snippet', name: 'none', line: 3 })
    expect(refusalOf('{% render "a" %}', [item({ id: 'a' })])).toMatchObject({ kind: 'missing-snippet' })
    expect(refusalOf('{% render "a" %}', [snippet({ id: 'a', lang: 'da' })])).toMatchObject({ kind: 'missing-snippet' })
  })

  test('snippets in a circle, with their path', () => {
    const circle = [
      snippet({ id: 'closing', body: 'Bye\n\n{% render "signature" %}' }),
      snippet({ id: 'signature', body: 'Me {% render "closing" %}' }),
    ]
    expect(refusalOf('Hi\n{% render "closing" %}', circle)).toEqual({
      kind: 'snippet-circle',
      path: 'closing → signature → closing',
      line: 2,
    })
    expect(refusalOf('{% render "self" %}', [snippet({ id: 'self', body: '{% render "self" %}' })])).toMatchObject({
      path: 'self → self',
    })
  })

  test('a snippet with a fault', () => {
    const broken = [snippet({ id: 'a', body: 'One\n\n<b>two</b>' })]
    expect(refusalOf('Hi\n\n{% render "a" %}', broken)).toEqual({ kind: 'broken-snippet', name: 'a', line: 3 })
  })

  test('paragraphs within a line', () => {
    expect(refusalOf('So: {% render "steps" %}')).toEqual({ kind: 'not-inline', what: '{% render %}', line: 1 })
  })

  test('snippets that double each other, and snippets deeper than any letter goes', () => {
    const doubling = Array.from({ length: 7 }, (_, at) =>
      snippet({ id: `s${at}`, body: at === 0 ? 'x'.repeat(2_000) : `{% render "s${at - 1}" %}\n`.repeat(10) }),
    )
    expect(refusalOf('{% render "s6" %}', doubling)).toEqual({ kind: 'too-long', line: 1 })
    const deep = Array.from({ length: 20 }, (_, at) =>
      snippet({ id: `s${at}`, body: at === 0 ? 'x' : `{% render "s${at - 1}" %}` }),
    )
    expect(refusalOf('{% render "s19" %}', deep)).toEqual({ kind: 'too-long', line: 1 })
  })

  test('a second cursor, also one that a snippet brings', () => {
    expect(refusalOf('{{ cursor }}\n{{ cursor }}')).toEqual({ kind: 'second-cursor', line: 2 })
    const own = [snippet({ id: 'a', body: 'x {{ cursor }}' })]
    expect(refusalOf('{{ cursor }}\n\n{% render "a" %}', own)).toEqual({ kind: 'second-cursor', line: 3 })
  })
})

test('an item renders what came by the same feed, and no other team’s words', () => {
  const ids = ['closing', 'acme/closing', 'other/closing', 'other/only']
  const library = ids.map((id) => snippet({ id, title: id, body: id }))
  const found = (by: string, name: string) => snippetsFor(library)(item({ id: by }))(name, 'en')?.id
  expect(found('acme/refund', 'closing')).toBe('acme/closing')
  expect(found('other/refund', 'closing')).toBe('other/closing')
  expect(found('refund', 'closing')).toBe('closing')
  expect(found('acme/refund', 'only')).toBeUndefined()
  expect(found('refund', 'only')).toBeUndefined()
})
