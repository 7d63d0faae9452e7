import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from './chromium-driver.ts'
import type { Driver } from './driver.ts'
import { playRun } from './random-run.ts'
import { editors, full, seed } from './sample.ts'

/** For each editor. */
const runs = full ? 200 : 5

let driver: Driver
beforeAll(async () => {
  driver = await openChromium()
})
afterAll(() => driver?.close())

console.log(`${runs} random runs for each of ${editors.length} editors, seeds from ${seed}`)

test.each(editors)('no character is lost, doubled or misplaced in $name', { timeout: 600_000 }, async (page) => {
  const editor = await driver.open(page)
  const problems: string[] = []
  for (let run = 0; run < runs; run++) {
    const problem = await playRun(editor, seed + run)
    if (problem) problems.push(problem)
  }
  await editor.close()
  expect(problems).toEqual([])
})
