import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Ages, ageChoices, changeAges, readAgeLimit, readAges, watchAges } from '../../lib/settings/ages.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())
const hour = 60 * 60 * 1000
const asUnset: Ages = { insertions: '24-hours', words: '90-days' }

describe('what is read', () => {
  test('before anything was chosen: a day for insertions, ninety days for words', async () => {
    expect(await readAges()).toEqual(asUnset)
    expect(await readAgeLimit('insertions', 7)).toEqual({ now: 7, keptFor: 24 * hour })
    expect(await readAgeLimit('words', 7)).toEqual({ now: 7, keptFor: 90 * 24 * hour })
  })

  test.each([null, 'forever', '', 0, -1, Infinity, [], ['none'], { none: true }, 'toString'])(
    'rubbish counts as nothing chosen: %j',
    async (rubbish) => {
      await browser.storage.local.set({ 'age.insertions': rubbish, 'age.words': rubbish })
      expect(await readAges()).toEqual(asUnset)
    },
  )

  test('what is for the one can’t be chosen for the other, and takes no good choice with it', async () => {
    await browser.storage.local.set({ 'age.insertions': '1-year', 'age.words': '30-days' })
    expect(await readAges()).toEqual({ insertions: '24-hours', words: '30-days' })
  })
})

describe('what is chosen', () => {
  test('stays, and leaves the other as it was', async () => {
    await changeAges({ insertions: 'none' })
    await changeAges({ words: '1-year' })
    expect(await readAges()).toEqual({ insertions: 'none', words: '1-year' })
    expect(await readAgeLimit('insertions', 7)).toEqual({ now: 7, keptFor: 0 })
  })

  test.each(['insertions', 'words'] as const)('of %s is none first, then longer and longer', async (kept) => {
    const lengths = []
    for (const age of ageChoices[kept]) {
      await changeAges({ [kept]: age })
      lengths.push((await readAgeLimit(kept, 0)).keptFor)
    }
    expect(lengths[0]).toBe(0)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(new Set(lengths).size).toBe(lengths.length)
  })
})

test('whoever watches hears every change, and no other setting’s, until they stop', async () => {
  const heard: Ages[] = []
  const stop = watchAges((ages) => heard.push(ages))
  await changeAges({ words: 'none' })
  await browser.storage.local.set({ preferences: { theme: 'dark' } })
  await expect.poll(() => heard).toEqual([{ ...asUnset, words: 'none' }])
  stop()
  await changeAges({ words: '30-days' })
  expect(heard).toHaveLength(1)
})
