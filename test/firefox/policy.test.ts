import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { type Firefox, firefoxExtension, openFirefox } from '../support/firefox.ts'
import { soon } from '../support/firefox-desk.ts'
import { type GrowingFeed, growFeed } from '../support/growing-feed.ts'
import { maySetPolicies, type PolicyFile, writePolicy } from '../support/policy-file.ts'
import { readStored } from '../support/stored-packs.ts'

/** Of the extension in this test alone, so that no other browser of this machine hears of its policy. */
const id = 'evenkeel-under-policy@evenkeel.example'
const path = '/etc/firefox/policies/policies.json'
const policyOf = (packs: unknown) => ({ policies: { '3rdparty': { Extensions: { [id]: { packs } } } } })
const isOurs = (policy: unknown) => {
  const { packs } = (policy as ReturnType<typeof policyOf>).policies?.['3rdparty']?.Extensions?.[id] ?? {}
  return packs !== undefined && JSON.stringify(policy) === JSON.stringify(policyOf(packs))
}

const may = maySetPolicies && (await isFree())
if (!may) console.log(`Skipped: packs by policy. It takes root, on Linux, and no policy of anybody else’s in ${path}`)

let growing: GrowingFeed
let host: FeedHost
let dir: string
let policy: PolicyFile | undefined
let firefox: Firefox | undefined
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'evenkeel-policy-'))
  await cp(firefoxExtension, dir, { recursive: true })
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'))
  manifest.browser_specific_settings.gecko.id = id
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest))
  growing = await growFeed(30)
  host = await serveFeed(await growing.files(1, 'steps'))
})
afterEach(async () => {
  await policy?.remove()
  await firefox?.close()
  await host.close()
  await rm(dir, { recursive: true, force: true })
})

/** The sidebar in a tab, in a browser of an organisation that has set this. */
async function openUnder(packs: unknown) {
  policy = await writePolicy(path, policyOf(packs), isOurs)
  firefox = await openFirefox({ extension: { dir, id } })
  return firefox.open('sidepanel.html')
}

const goodLink = () => `${host.url}#evenkeel=${growing.feed}`

test.runIf(may)('a pack that the organisation has set is followed without anybody asking', async () => {
  const page = await openUnder([goodLink()])
  await page.locator('[role=option] ::-p-text(We are on it)').wait()
  const { packs } = await page.evaluate(readStored)
  expect(packs).toMatchObject([{ feed: growing.feed, revision: 1 }])
  expect(await firefox?.complaints()).toEqual([])
})

test.runIf(may)('of what can’t be followed as it stands nothing is, and the rest is all the same', async () => {
  const other = await growFeed(1)
  const page = await openUnder([
    `${host.url}#evenkeel=${other.feed}`,
    host.url,
    `http://packs.example/#evenkeel=${growing.feed}`,
    `javascript:fetch('${host.url}')//#evenkeel=${growing.feed}`,
    7,
    goodLink(),
  ])
  // One after the other: when the last is here, all have been tried.
  await page.locator('[role=option] ::-p-text(We are on it)').wait()
  const { packs } = await page.evaluate(readStored)
  expect(packs.map(({ feed }) => feed)).toEqual([growing.feed])
})

test.runIf(may)('a policy that is no list follows nothing, and the extension works on', async () => {
  const page = await openUnder({ link: goodLink() })
  await page.locator('button::-p-text(Try with samples)').click()
  await page.locator('[role=option]').wait()
  // Set at the end of the same alarm that looks at the policy.
  await page.evaluate(() => chrome.alarms.create('packs', { when: Date.now(), periodInMinutes: 0.5 }))
  const period = () => page.evaluate(async () => (await chrome.alarms.get('packs'))?.periodInMinutes)
  await expect.poll(period, soon).toBe(5)
  expect(host.asked).toEqual([])
  expect((await page.evaluate(readStored)).packs).toEqual([])
})

async function isFree(): Promise<boolean> {
  const before = await readFile(path, 'utf8').catch(() => undefined)
  return before === undefined || isOurs(JSON.parse(before))
}
