import { expect, test } from 'vitest'
import { itemsOf, problemsOf } from '../support/problems.ts'

const line = (id: string) => `{"kind": "reply", "id": "${id}", "lang": "en", "title": "Late", "body": "Sorry."}`

test('one reply a line, whatever the line ends and the empty lines between', async () => {
  expect((await itemsOf('a.jsonl', `${line('a')}\r\n\r\n${line('b')}\n\n`)).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a broken line is named', async () => {
  expect(await problemsOf('a.jsonl', `${line('a')}\n\n{"kind": "reply",\n`)).toEqual([{ kind: 'broken-json', line: 3 }])
})

test('a mistake in a line is named with it', async () => {
  expect(await problemsOf('a.ndjson', `${line('a')}\n${line('b c')}`)).toEqual([
    { kind: 'item', item: 'Late', line: 2, problem: { kind: 'wrong-value', field: ['id'] } },
  ])
})
