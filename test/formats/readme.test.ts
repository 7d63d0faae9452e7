import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { knownFlags, knownNames } from '../../lib/compose/markers.ts'
import { parseBody } from '../../lib/compose/parse-body.ts'
import { readLibrary } from '../../lib/formats/read-library.ts'
import { blankKinds } from '../../lib/replies/item.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../lib/formats/README.md'), 'utf8')
const examples = Array.from(readme.matchAll(/```(json|jsonl|csv)\n(.*?)```/gs), ([, kind = '', text = '']) => ({
  kind,
  text,
}))

test('the document shows one example of each kind of file', () => {
  expect(examples.map(({ kind }) => kind)).toEqual(['json', 'jsonl', 'csv'])
})

test.each(examples)('the $kind example can be imported as it stands', async ({ kind, text }) => {
  expect((await readLibrary(`example.${kind}`, text, { lang: 'en' })).ok).toBe(true)
})

test('the document names every known value', () => {
  expect([...knownNames, ...knownFlags].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test('the document names every kind of blank', () => {
  expect(blankKinds.filter((kind) => !readme.includes(`| \`${kind}\``))).toEqual([])
})

const bodies = Array.from(readme.matchAll(/```liquid\n(.*?)```/gs), ([, body = '']) => body)

test('the document shows a body with tags', () => {
  expect(bodies).toHaveLength(1)
})

test.each(bodies)('which can be read as it stands', (body) => {
  expect(parseBody(body).ok).toBe(true)
})
