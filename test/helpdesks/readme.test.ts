import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { helpdesks } from '../../lib/helpdesks/helpdesks.ts'

const room = resolve(import.meta.dirname, '../../lib/helpdesks')
const readme = readFileSync(resolve(room, 'README.md'), 'utf8')
const rows = Array.from(readme.matchAll(/^\| ([^|]+?) +\|(.*)\|$/gm), ([, name, rest = '']) => ({ name, rest })).slice(
  2,
)

test('the document has a row for each adapter, in their order', () => {
  expect(rows.map(({ name }) => name)).toEqual(helpdesks.map(({ name }) => name))
})

test('it says of each whether a reply is written on a page of its own', () => {
  const elsewhere = rows.filter(({ rest }) => rest.includes('on a page of its own')).map(({ name }) => name)
  expect(elsewhere).toEqual(helpdesks.filter(({ readLeft }) => readLeft).map(({ name }) => name))
})

test('its example is an adapter in use, word by word', () => {
  const example = /```ts\n(.*?)\n```/s.exec(readme)?.[1]
  expect(example).toBe(readFileSync(resolve(room, 'demo-helpdesk.ts'), 'utf8').trim())
})
