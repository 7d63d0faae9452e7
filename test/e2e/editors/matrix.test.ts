import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cell } from './cells.ts'
import { openChromium } from './chromium-driver.ts'
import type { Driver } from './driver.ts'
import { knownFailures } from './known-failures.ts'
import { clipboard, fillRow, ours, printMatrix, type Row } from './matrix.ts'
import { full, pages, seed } from './sample.ts'

let driver: Driver
const columns = { ours: new Map<string, Row>(), 'Ctrl+V': new Map<string, Row>() }
beforeAll(async () => {
  driver = await openChromium()
})
afterAll(async () => {
  await driver?.close()
  console.log(`${full ? '' : `Sample of seed ${seed}\n`}${printMatrix(columns)}`)
})

test.each(pages)('a reply goes into $name as it should, but for what is known', async (page) => {
  const editor = await driver.open(page)
  const row = await fillRow(editor, ours)
  columns.ours.set(page.name, row)
  // For comparison alone: what the editor makes of its own paste is its own.
  if (full) columns['Ctrl+V'].set(page.name, await fillRow(editor, clipboard))
  await editor.close()
  const known = knownFailures[page.name] ?? {}
  const problems = [...row].filter(([cell, problem]) => problem !== undefined && !known[cell])
  expect(problems).toEqual([])
  const works = (Object.keys(known) as Cell[]).filter((cell) => row.get(cell) === undefined)
  expect(works, 'known failures that are none any more').toEqual([])
})
