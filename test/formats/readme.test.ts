import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { knownNames } from '../../lib/compose/markers.ts'
import { readLibrary } from '../../lib/formats/read-library.ts'

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
  expect(knownNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
