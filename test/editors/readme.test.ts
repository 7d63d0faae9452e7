import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inChromium, inFirefox, type KnownFailures } from '../e2e/editors/known-failures.ts'
import { comparable } from '../e2e/editors/pages.ts'

const readme = readFileSync('lib/editors/README.md', 'utf8')
const cellsOf = (known: KnownFailures, page: string) => Object.keys(known[page] ?? {}).join(' ')
const works = (known: KnownFailures) => 352 - comparable.flatMap(({ name }) => Object.keys(known[name] ?? {})).length

test('what is said to work is what the matrix holds every run to', () => {
  expect(readme).toContain(`In Chromium ${works(inChromium)} of 352 work, in Firefox ${works(inFirefox)} of 352.`)
})

test('what does not work is listed, page by page', () => {
  const rows = Array.from(readme.matchAll(/^\| ([\w-]+) +\|([a-k ]*)\|([a-k ]*)\|$/gm), (row) => row.slice(1))
  const listed = rows.map(([page, ...cells]) => [page, ...cells.map((text = '') => text.trim())])
  const pages = comparable.map(({ name }) => name).filter((name) => inChromium[name] ?? inFirefox[name])
  const known = pages.map((page) => [page, cellsOf(inChromium, page), cellsOf(inFirefox, page)])
  expect(listed.sort()).toEqual(known.sort())
})
