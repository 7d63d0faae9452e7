import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { type ExtensionBrowser, extensionDir, idOf, openExtensionBrowser } from '../support/extension-browser.ts'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { type GrowingFeed, growFeed } from '../support/growing-feed.ts'
import { maySetPolicies, type PolicyFile, writePolicy } from '../support/policy-file.ts'
import { readStored } from '../support/stored-packs.ts'

/** Other builds read their policies elsewhere. */
const may = maySetPolicies && findChromium() === '/usr/bin/chromium'
if (!may) console.log('Skipped: packs by policy. It takes root, and the Chromium of a Linux distribution')

let growing: GrowingFeed
let host: FeedHost
/** The extension under an id of its own, so that no other browser of this machine hears of its policy. */
let extension: string
let policy: PolicyFile | undefined
let browser: ExtensionBrowser | undefined
beforeEach(async () => {
  extension = join(await mkdtemp(join(tmpdir(), 'evenkeel-policy-')), 'extension')
  await cp(extensionDir, extension, { recursive: true })
  growing = await growFeed(30)
  host = await serveFeed(await growing.files(1, 'steps'))
})
afterEach(async () => {
  await policy?.remove()
  await browser?.close()
  await host.close()
  await rm(join(extension, '..'), { recursive: true, force: true })
})

/** A page of the extension in a browser of an organisation that has set this. */
async function openUnder(packs: unknown) {
  const id = idOf(extension)
  policy = await writePolicy(`/etc/chromium/policies/managed/evenkeel-test-${id}.json`, {
    '3rdparty': { extensions: { [id]: { packs } } },
  })
  browser = await openExtensionBrowser({ extension })
  return browser.open('sidepanel.html')
}

const goodLink = () => `${host.url}#evenkeel=${growing.feed}`

test.runIf(may)('a pack that the organisation has set is followed without anybody asking', async () => {
  const page = await openUnder([goodLink()])
  await page.getByRole('option', { name: 'We are on it' }).first().waitFor()
  const { packs } = await page.evaluate(readStored)
  expect(packs).toMatchObject([{ feed: growing.feed, revision: 1 }])
})

test.runIf(may)(
  'of what a policy says that can’t be followed as it stands nothing is, and the rest is all the same',
  async () => {
    const other = await growFeed(1)
    const links = [
      `${host.url}#evenkeel=${other.feed}`,
      host.url,
      `http://packs.example/#evenkeel=${growing.feed}`,
      `javascript:fetch('${host.url}')//#evenkeel=${growing.feed}`,
      `${host.url}?agent=7#evenkeel=${growing.feed}`,
      '',
    ]
    const page = await openUnder([...links, goodLink()])
    // One after the other: when the last is here, all have been tried.
    await page.getByRole('option', { name: 'We are on it' }).first().waitFor()
    const { packs } = await page.evaluate(readStored)
    expect(packs.map(({ feed }) => feed)).toEqual([growing.feed])
    expect(host.heard.map(({ url }) => url).filter((url) => url?.includes('?'))).toEqual([])
  },
)

test.runIf(may)('a policy that is no list follows nothing, and the extension works on', async () => {
  const page = await openUnder(goodLink())
  await page.getByRole('button', { name: 'Try with samples' }).click()
  await page.getByRole('option').first().waitFor()
  // Set at the end of the same alarm that looks at the policy.
  await page.evaluate(() => chrome.alarms.create('packs', { when: Date.now(), periodInMinutes: 0.5 }))
  await expect.poll(() => page.evaluate(async () => (await chrome.alarms.get('packs'))?.periodInMinutes)).toBe(5)
  expect(host.asked).toEqual([])
  expect((await page.evaluate(readStored)).packs).toEqual([])
})
