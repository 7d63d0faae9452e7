import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../lib/formats/read-library.ts'
import { itemsOf, problemsOf } from '../support/problems.ts'
import { runs } from '../support/properties.ts'

const late = '{"kind": "reply", "id": "late", "lang": "en", "title": "Late", "body": "Sorry."}'
const sent = '{"kind": "reply", "id": "sent", "lang": "en", "title": "Sent", "body": "Order {{ order_number }} left."}'
const library = (...items: readonly string[]) =>
  `{"format": "evenkeel-library", "version": 1, "items": [\n${items.join(',\n')}\n]}`

describe('a file is told by what is in it', () => {
  test.each([
    ['a library', 'replies.json', library(late)],
    ['a library by another name', 'replies.txt', library(late)],
    ['JSON Lines', 'replies.jsonl', late],
    ['JSON Lines by another name', 'replies.txt', `${late}\n${sent}`],
    ['a table', 'replies.csv', 'title,body,id\nLate,Sorry.,late'],
    ['a table by another name', 'replies.txt', 'title,body,id\nLate,Sorry.,late'],
    ['a file with a byte order mark', 'replies.json', `\uFEFF${library(late)}`],
  ])('%s', async (_, name, text) => {
    expect((await itemsOf(name, text))[0]).toMatchObject({ id: 'late', title: 'Late', body: 'Sorry.' })
  })

  test.each(['hello world', 'hello, world\nand more', '%PDF-1.7', '<html><body>Replies</body></html>', '[1]', '"x"'])(
    '%s is no library',
    async (text) => {
      expect(await problemsOf('replies.txt', text)).toEqual([{ kind: 'not-a-library', line: 1 }])
    },
  )

  test.each(['', ' \n\t', '\uFEFF'])('nothing (%j) is empty', async (text) => {
    expect(await readLibrary('a.json', text, { lang: 'en' })).toEqual({ ok: false, refusal: { kind: 'empty' } })
  })

  test.each(['PK\u0003\u0004\0\0', 'title,body\nl\uFFFDsning,x'])('%j is no text', async (text) => {
    expect(await readLibrary('a.csv', text, { lang: 'en' })).toEqual({ ok: false, refusal: { kind: 'not-text' } })
  })

  test('a library without replies says so', async () => {
    expect(await problemsOf('a.json', library())).toEqual([{ kind: 'no-items', line: 1 }])
    expect(await problemsOf('a.csv', 'title,body\n')).toEqual([{ kind: 'no-items', line: 1 }])
  })
})

describe('all of a file or nothing', () => {
  test('one bad reply keeps out all the others', async () => {
    expect(await problemsOf('a.json', library(late, '{"kind": "reply"}'))).toHaveLength(4)
  })

  test('every mistake is named, with its line and the reply it is in', async () => {
    const text = library(late.replace('Late', '<b>Late</b>'), sent.replace('}} left', '} left'))
    expect(await problemsOf('a.json', text)).toEqual([
      { kind: 'item', item: '<b>Late</b>', line: 2, problem: { kind: 'html-in-field', field: ['title'] } },
      {
        kind: 'body',
        item: 'Sent',
        line: 3,
        problem: { kind: 'broken-marker', near: '{{ order_number } left.', line: 1 },
      },
    ])
  })

  test('two replies with one id are named with both lines', async () => {
    expect(await problemsOf('a.json', library(late, sent, late))).toEqual([
      { kind: 'same-id', id: 'late', line: 4, firstLine: 2 },
    ])
    expect(await problemsOf('a.jsonl', `${late}\n\n${late}`)).toEqual([
      { kind: 'same-id', id: 'late', line: 3, firstLine: 1 },
    ])
  })

  test('no more mistakes are named than a person would mend', async () => {
    const many = Array.from({ length: 300 }, () => '{}').join('\n')
    expect(await problemsOf('a.jsonl', many)).toHaveLength(100)
  })
})

describe('what could attack is refused, with the line it stands on', () => {
  const withBody = (body: string) => library(sent, late.replace('"Sorry."', `\n${JSON.stringify(body)}`))

  test.each([
    ['Hi <script>alert(1)</script>', 'html'],
    ['Hi\n\n<img src=x onerror=alert(1)>', 'html'],
    ['[here](javascript:alert(1))', 'unsafe-link'],
    ['[here](data:text/html,x)', 'unsafe-link'],
    ['[here]({{ url }})', 'unsafe-link'],
    ['{{ customer.first_name', 'broken-marker'],
    ['{{ customer.password }}', 'unknown-value'],
    ['{{ name | upcase }}', 'unknown-filter'],
    ['{% if x %}', 'bad-condition'],
    ['{% for x in y %}', 'not-yet'],
    ['{% if customer.vip %}', 'unclosed'],
    ['{% render "nothing" %}', 'missing-snippet'],
    ['*a_ '.repeat(2_000), 'too-many-signs'],
    ['a\uFDD00\uFDD1', 'forbidden-character'],
  ])('%j', async (body, kind) => {
    expect(await problemsOf('a.json', withBody(body))).toMatchObject([{ kind: 'body', line: 4, problem: { kind } }])
  })

  test('a title that is HTML', async () => {
    expect(await problemsOf('a.csv', 'title,body\nLate,Sorry.\n<script>x</script>,Hi')).toMatchObject([
      { kind: 'item', line: 3, problem: { kind: 'html-in-field', field: ['title'] } },
    ])
  })

  test('a field called __proto__', async () => {
    const text = library(late, `{"__proto__": {"admin": true}, ${sent.slice(1)}`)
    expect(await problemsOf('a.json', text)).toMatchObject([
      { kind: 'item', line: 3, problem: { kind: 'unknown-field', field: ['__proto__'] } },
    ])
    expect({}).not.toHaveProperty('admin')
  })
})

describe('while it is read', () => {
  const many = Array.from({ length: 450 }, (_, at) => late.replace('"late"', `"late-${at}"`)).join('\n')

  test('progress is told, and the screen may breathe', async () => {
    const told: unknown[] = []
    let breaths = 0
    const onProgress = (...progress: readonly number[]) => told.push(progress)
    await readLibrary('a.jsonl', many, { lang: 'en', onProgress, pause: async () => void breaths++ })
    expect(told).toEqual([
      [0, 450],
      [200, 450],
      [400, 450],
    ])
    expect(breaths).toBe(3)
  })

  test('it can be cancelled, and nothing is read then', async () => {
    const controller = new AbortController()
    const onProgress = (done: number) => done === 200 && controller.abort()
    expect(await readLibrary('a.jsonl', many, { lang: 'en', onProgress, signal: controller.signal })).toEqual({
      ok: false,
      refusal: { kind: 'cancelled' },
    })
  })

  // Looking up a line takes some 20 ms here: the time limit of a test would notice it for each of the replies.
  test('no line is looked up in a file without mistakes', async () => {
    const far = Array.from({ length: 2_000 }, (_, at) => late.replace('"late"', `"late-${at}"`) + '\n'.repeat(2_000))
    expect(await itemsOf('a.json', library(...far))).toHaveLength(2_000)
  })

  test('a long gap between two lines is passed over at once', async () => {
    expect(await problemsOf('a.txt', `{}${'\n'.repeat(500_000)}x`)).toEqual([{ kind: 'broken-json', line: 500_001 }])
    expect(await itemsOf('a.txt', `${late}${'\n'.repeat(500_000)}${sent}`)).toHaveLength(2)
  })
})

test('whatever the text, it is read or refused', async () => {
  const crumbs = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\n',
      ';',
      '\\',
      'title',
      'body',
      '"format": "evenkeel-library"',
      '1',
      '{{',
      '<',
    ],
    ...['"version"', '"items"', 'null', '"__proto__"', late],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(crumbs).map((parts) => parts.join('')),
  )
  const name = fc.constantFrom('a.json', 'a.jsonl', 'a.csv', 'a')
  await fc.assert(
    fc.asyncProperty(name, text, async (file, content) => {
      expect(await readLibrary(file, content, { lang: 'en' })).toHaveProperty('ok')
    }),
    runs,
  )
})

describe('a reply may render a snippet', () => {
  const closing =
    '{"kind": "snippet", "id": "closing", "lang": "en", "slot": "closing", "title": "Bye", "body": "Bye {{ name }}"}'
  const reply = late.replace('Sorry.', 'Sorry. {% render \\"closing\\" %}')

  test('of the same file, whichever comes first', async () => {
    expect(await itemsOf('a.jsonl', `${reply}\n${closing}`)).toHaveLength(2)
    expect(await itemsOf('a.jsonl', `${closing}\n${reply}`)).toHaveLength(2)
  })

  test('or of the library', async () => {
    const have = await itemsOf('a.jsonl', closing)
    expect(await readLibrary('b.jsonl', reply, { lang: 'en', have })).toMatchObject({ ok: true })
    expect(await problemsOf('b.jsonl', reply)).toMatchObject([
      { problem: { kind: 'missing-snippet', name: 'closing' } },
    ])
  })
})
