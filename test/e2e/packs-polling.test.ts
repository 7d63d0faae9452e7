import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sendBackgroundToSleep } from '../support/background.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { extensionDir } from '../support/extension-browser.ts'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { type GrowingFeed, growFeed } from '../support/growing-feed.ts'
import { type Evaluate, followLink, makeDue } from '../support/run-errand.ts'
import { readStored } from '../support/stored-packs.ts'

let desk: Desk
let host: FeedHost
let growing: GrowingFeed
let eye: Page
let evaluate: Evaluate
let feed: string
beforeEach(async () => {
  desk = await openDesk()
  growing = await growFeed(30)
  host = await serveFeed(await growing.files(1, 'steps'))
  // A page that does nothing by itself: of a page in a tab no errand is taken.
  eye = await desk.browser.open('no-frames.html')
  evaluate = eye.evaluate.bind(eye) as Evaluate
  feed = await followLink(evaluate, extensionDir, `${host.url}#evenkeel=${growing.feed}`)
})
afterEach(async () => {
  await desk.close()
  await host.close()
})

/** The next revision is there for whoever looks. */
async function publish(revision: number): Promise<void> {
  host.files = await growing.files(revision, 'steps')
  host.asked.length = 0
  await makeDue(evaluate, feed)
}

/** The alarm rings now, and goes on as ever. */
const ring = () =>
  eye.evaluate(async () => {
    const { periodInMinutes = 0.5 } = (await chrome.alarms.get('packs')) ?? {}
    await chrome.alarms.create('packs', { when: Date.now(), periodInMinutes })
  })

const period = () => eye.evaluate(async () => (await chrome.alarms.get('packs'))?.periodInMinutes)
const revision = async () => (await eye.evaluate(readStored)).packs[0]?.revision
const offscreens = () =>
  eye.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length)

test('while a helpdesk is open a revision comes in without a sidebar, and the page that took it is closed again', async () => {
  await desk.openTicket('textarea')
  await publish(2)
  await ring()
  await expect.poll(revision).toBe(2)
  await expect.poll(offscreens).toBe(0)
  expect(host.asked).toEqual(['head.json', 'head.json', expect.stringMatching(/^o\//)])
})

test('while no helpdesk is open nobody is asked, and it is seldom looked whether one is', async () => {
  await publish(2)
  await ring()
  await expect.poll(period).toBe(5)
  expect(host.asked).toEqual([])
  await desk.openTicket('textarea')
  await ring()
  await expect.poll(revision).toBe(2)
  expect(await period()).toBe(0.5)
})

test('a background that is ended in the middle is no harm: the next alarm brings the revision', async () => {
  await desk.openTicket('textarea')
  await publish(2)
  const isObject = (name: string) => name.startsWith('o/')
  host.answer = isObject
  await ring()
  await expect.poll(() => host.asked.some(isObject)).toBe(true)
  await sendBackgroundToSleep(eye)
  expect([await revision(), await offscreens()]).toEqual([1, 1])
  host.answer = () => false
  await makeDue(evaluate, feed)
  await ring()
  await expect.poll(revision).toBe(2)
  await expect.poll(offscreens).toBe(0)
})

test('a pack of which nothing is noted, as a kill may leave it, is looked at again when a sidebar is open', async () => {
  host.files = await growing.files(2, 'steps')
  await eye.evaluate((feed) => chrome.storage.local.remove(`feed.${feed}`), feed)
  await desk.browser.open('sidepanel.html')
  await expect.poll(revision).toBe(2)
  const noted = () => eye.evaluate(async (feed) => `feed.${feed}` in (await chrome.storage.local.get()), feed)
  expect(await noted()).toBe(true)
})
