import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { knownFailures } from '../e2e/editors/known-failures.ts'
import { comparable } from '../e2e/editors/pages.ts'

const readme = readFileSync('lib/editors/README.md', 'utf8')

test('what is said to work is what the matrix holds every run to', () => {
  const failing = comparable.flatMap(({ name }) => Object.keys(knownFailures[name] ?? {}))
  expect(readme).toContain(`In Chromium and in Firefox ${352 - failing.length} of 352 work.`)
})

test('what does not work is listed, page by page', () => {
  const rows = Array.from(readme.matchAll(/^\| ([\w-]+) +\| ([a-k ]+) \|.*\|$/gm), ([, page, cells = '']) => [
    page,
    cells.trim(),
  ])
  expect(rows.sort()).toEqual(
    Object.entries(knownFailures)
      .map(([page, cells]) => [page, Object.keys(cells).join(' ')])
      .sort(),
  )
})
