import { expect, test } from 'vitest'
import { thinSteps } from '../../lib/packs/thin-steps.ts'

/** The lengths of the steps that a publisher has after so many revisions. */
function lengthsAfter(revisions: number): readonly number[] {
  let lengths: readonly number[] = []
  for (let revision = 2; revision <= revisions; revision++)
    lengths = thinSteps([1, ...lengths.map((length) => length + 1)])
  return lengths
}

const all = Array.from({ length: 1_000 }, (_, at) => lengthsAfter(at + 2))

test('the first few revisions are all kept', () => {
  expect(lengthsAfter(5)).toEqual([1, 2, 3, 4])
})

test('there are never more than four, and the last revision is always one', () => {
  for (const lengths of all) expect(lengths.length <= 4 && lengths[0] === 1).toBe(true)
})

test('whoever missed up to 64 revisions finds a step, and no reader fetches the changes of more than 128', () => {
  for (const [at, lengths] of all.entries()) {
    const longest = lengths.at(-1) as number
    expect(longest).toBeGreaterThanOrEqual(Math.min(at + 1, 64))
    expect(longest).toBeLessThan(128)
  }
})

test('whoever missed thirty fetches the changes of no more than 64', () => {
  for (const lengths of all.slice(64)) expect(lengths.find((length) => length >= 30)).toBeLessThanOrEqual(64)
})
