import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cell } from '../e2e/editors/cells.ts'
import type { Driver } from '../e2e/editors/driver.ts'
import { openFirefoxGallery } from '../e2e/editors/firefox-driver.ts'
import { knownFailures } from '../e2e/editors/known-failures.ts'
import { fillRow, ours, printMatrix, type Row } from '../e2e/editors/matrix.ts'
import { comparable } from '../e2e/editors/pages.ts'

let driver: Driver
const rows = new Map<string, Row>()
beforeAll(async () => {
  driver = await openFirefoxGallery()
})
afterAll(async () => {
  await driver?.close()
  console.log(printMatrix({ Firefox: rows }))
})

test.each(comparable)('a reply goes into $name as it should, but for what is known', async (page) => {
  const editor = await driver.open(page)
  const row = await fillRow(editor, ours)
  rows.set(page.name, row)
  await editor.close()
  const known = knownFailures[page.name] ?? {}
  expect([...row].filter(([cell, problem]) => problem !== undefined && !known[cell])).toEqual([])
  const works = (Object.keys(known) as Cell[]).filter((cell) => row.get(cell) === undefined)
  expect(works, 'known failures that are none any more').toEqual([])
})
