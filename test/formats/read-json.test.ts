import { describe, expect, test } from 'vitest'
import { problemsOf } from '../support/problems.ts'

const late = '"kind": "reply", "id": "late", "lang": "en", "title": "Late", "body": "Sorry."'

test.each([
  ['a missing comma', '{\n"format": "evenkeel-library"\n"version": 1}', 3],
  ['a comma too many', '{"format": "evenkeel-library",\n"version": 1,\n"items": [],\n}', 4],
  ['a comment', '{\n"format": "evenkeel-library",\n// ours\n"version": 1, "items": []}', 3],
  ['a quote that never ends', '{\n"format": "evenkeel-library', 2],
  ['an end that never comes', '{"format": "evenkeel-library",\n"items": [\n', 3],
  ['no JSON at all', '{ replies }', 1],
])('%s is named with its line', async (_, text, line) => {
  expect(await problemsOf('a.json', text)).toEqual([{ kind: 'broken-json', line }])
})

describe('a file must say that it is a library', () => {
  test.each([
    ['another format', '{"format": "macros",\n"version": 1, "items": []}', 1],
    ['no format', '{"version": 1, "items": []}', 1],
    ['no version', '{"format": "evenkeel-library",\n"items": []}', 1],
    ['a version that is no number', '{"format": "evenkeel-library",\n"version": {"toString": 1}, "items": []}', 2],
    ['no items', '{"format": "evenkeel-library", "version": 1}', 1],
    ['items that are no list', '{"format": "evenkeel-library", "version": 1,\n"items": {}}', 2],
    ['a list', '[{}]', 1],
  ])('%s', async (_, text, line) => {
    expect(await problemsOf('a.json', text)).toEqual([{ kind: 'not-a-library', line }])
  })

  test('a version from the future is named', async () => {
    expect(await problemsOf('a.json', '{"format": "evenkeel-library",\n\n"version": 2, "items": []}')).toEqual([
      { kind: 'unknown-version', version: '2', line: 3 },
    ])
  })
})

describe('a mistake is named with the line of the value it is about', () => {
  const inItem = async (lines: string) => {
    const text = `{"format": "evenkeel-library", "version": 1, "items": [\n{${late.replace('late', 'first')}},\n{${lines}}\n]}`
    return problemsOf('a.json', text)
  }

  test('an unknown field', async () => {
    expect(await inItem(`${late},\n"colour":\n"red"`)).toEqual([
      { kind: 'item', item: 'Late', line: 5, problem: { kind: 'unknown-field', field: ['colour'] } },
    ])
  })

  test('a wrong value, deep inside', async () => {
    expect(await inItem(`${late},\n"blanks": {\n"order": {\n"label": 5}}`)).toEqual([
      { kind: 'item', item: 'Late', line: 6, problem: { kind: 'wrong-value', field: ['blanks', 'order', 'label'] } },
    ])
    expect(await inItem(`${late},\n"tags": ["a",\n5]`)).toMatchObject([{ line: 5 }])
  })

  test('a missing field, with the line of what it is missing from', async () => {
    expect(await inItem(`\n"kind": "reply", "id": "x", "lang": "en",\n"title": "X"`)).toEqual([
      { kind: 'item', item: 'X', line: 3, problem: { kind: 'missing-field', field: ['body'] } },
    ])
    expect(await inItem(`${late}, "blanks": {\n"order":\n{}}`)).toMatchObject([
      { line: 5, problem: { kind: 'missing-field', field: ['blanks', 'order', 'label'] } },
    ])
  })

  test('an item that is none', async () => {
    expect(await problemsOf('a.json', '{"format": "evenkeel-library", "version": 1, "items": [\nnull,\n5]}')).toEqual([
      { kind: 'item', line: 2, problem: { kind: 'wrong-value', field: [] } },
      { kind: 'item', line: 3, problem: { kind: 'wrong-value', field: [] } },
    ])
  })
})

test('a file nested deeper than the stack is refused like any other', async () => {
  const deep = `${'['.repeat(100_000)}`
  expect(await problemsOf('a.json', deep)).toEqual([{ kind: 'broken-json', line: 1 }])
  const inTitle = `{${late.replace('"Late"', `${deep}${']'.repeat(100_000)}`)}}`
  expect(
    await problemsOf('a.json', `{"format": "evenkeel-library", "version": 1, "items": [${inTitle}]}`),
  ).toMatchObject([{ kind: 'item', problem: { kind: 'wrong-value', field: ['title'] } }])
})
