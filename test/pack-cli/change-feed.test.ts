import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../scripts/pack/build.ts'
import { hold } from '../../scripts/pack/hold.ts'
import { verify } from '../../scripts/pack/verify.ts'
import { makeWorkplace, markdown } from '../support/workplace.ts'

const now = 1_792_000_000
const beginning = ['--publisher', 'Acme']

async function makeFolder() {
  const place = await makeWorkplace({ 'replies/thanks.md': markdown('lang: en\ntitle: Thanks', 'Thank you.') })
  const [folder, feed] = [join(place, 'replies'), join(place, 'feed')]
  return {
    place,
    folder,
    feed,
    write: (text: string) => writeFile(join(folder, 'thanks.md'), markdown('lang: en\ntitle: Thanks', text)),
  }
}

const statusOf = async (feed: string) => JSON.parse((await verify([feed, '--json'], now)).words)

test('of two who begin one feed at once, one does, and the feed is good', async () => {
  const { place, folder, feed } = await makeFolder()
  const outcomes = await Promise.all([1, 2].map(() => build([folder, '--out', feed, ...beginning], now)))
  expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 1])
  expect(outcomes.find(({ code }) => code === 1)?.words).toMatch(/being written by|changed by somebody else/)
  expect(await statusOf(feed)).toMatchObject({ ok: true, revision: 1 })
  expect(await readdir(join(place, 'feed.keys'))).toHaveLength(1)
})

test('of two who change one feed at once, none takes back what the other said', async () => {
  const { folder, feed, write } = await makeFolder()
  await build([folder, '--out', feed, ...beginning], now)
  await write('Thanks!')
  const outcomes = await Promise.all([
    build([folder, '--out', feed], now),
    hold([feed, 'thanks', '--reason', 'Being checked', '--decides', 'Li Wei'], now),
  ])
  expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 1])
  expect(await statusOf(feed)).toMatchObject({ ok: true })
  expect(existsSync(join(feed, '.lock'))).toBe(false)
})

test('who is at it is named; what a killed one left is cleared away', async () => {
  const { folder, feed, write } = await makeFolder()
  await build([folder, '--out', feed, ...beginning], now)
  await write('Thanks!')
  const before = await readFile(join(feed, 'head.json'))
  await writeFile(join(feed, '.lock'), 'process 12 on elsewhere')
  expect(await build([folder, '--out', feed], now)).toMatchObject({
    code: 1,
    words: expect.stringContaining('is being written by process 12 on elsewhere'),
  })
  expect(await readFile(join(feed, 'head.json'))).toEqual(before)
  // No process has this number: Linux and Windows stop far below.
  await writeFile(join(feed, '.lock'), `process 999999999 on ${hostname()}`)
  await writeFile(join(feed, 'head.json.999999999.new'), 'half')
  expect(await build([folder, '--out', feed], now)).toMatchObject({ code: 0 })
  expect((await readdir(feed)).sort()).toEqual(['head.json', 'o', 'root.1.json'])
})

test('a feed that can’t be begun leaves no key for nothing', async () => {
  const { place, folder } = await makeFolder()
  await writeFile(join(place, 'note'), 'Mine.')
  await expect(build([folder, '--out', join(place, 'note'), ...beginning], now)).rejects.toMatchObject({
    code: 'EEXIST',
  })
  expect((await readdir(place)).sort()).toEqual(['note', 'replies'])
})
