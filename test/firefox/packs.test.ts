import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { firefoxExtension } from '../support/firefox.ts'
import { type FirefoxDesk, openFirefoxDesk, openSidebar, soon } from '../support/firefox-desk.ts'
import { type GrowingFeed, growFeed } from '../support/growing-feed.ts'
import { Publisher, replies, reply } from '../support/publisher.ts'
import { type Evaluate, followLink, makeDue } from '../support/run-errand.ts'
import { readStored } from '../support/stored-packs.ts'

let desk: FirefoxDesk
let host: FeedHost
let eye: Page
let evaluate: Evaluate
beforeEach(async () => {
  desk = await openFirefoxDesk()
  host = await serveFeed(new Map())
  // A page that does nothing by itself.
  eye = await desk.firefox.open('no-frames.html')
  evaluate = eye.evaluate.bind(eye) as Evaluate
})
afterEach(async () => {
  expect(await desk.firefox.complaints()).toEqual([])
  await desk.close()
  await host.close()
})

const revision = async () => (await eye.evaluate(readStored)).packs[0]?.revision
const shows = (page: Page, words: string) => page.locator(`::-p-text(${words})`).wait()

async function follow(growing: GrowingFeed): Promise<string> {
  host.files = await growing.files(1, 'steps')
  return followLink(evaluate, firefoxExtension, `${host.url}#evenkeel=${growing.feed}`)
}

test('a pack shows up in the sidebar of a page and of a tab, and so do its revisions, with or without a sidebar', async () => {
  const ticket = await desk.openTicket('textarea')
  const growing = await growFeed(30)
  const feed = await follow(growing)
  host.files = await growing.files(2, 'steps')
  await makeDue(evaluate, feed)
  await eye.evaluate(() => chrome.alarms.create('packs', { when: Date.now() }))
  await expect.poll(revision, soon).toBe(2)
  const framesLeft = () =>
    eye.evaluate(async () => {
      const background = (await chrome.runtime.getBackgroundPage()) as unknown as { readonly document: Document }
      return background.document.querySelectorAll('iframe').length
    })
  await expect.poll(framesLeft, soon).toBe(0)

  const tab = await desk.firefox.open('sidepanel.html')
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  await ticket.page.keyboard.type('revision')
  await expect.poll(sidebar.said, soon).toContain('as of revision 2')
  host.files = await growing.files(3, 'steps')
  await makeDue(evaluate, feed)
  await expect.poll(sidebar.said, { timeout: 20_000 }).toContain('as of revision 3')
  await tab.bringToFront()
  await tab.locator('[role=combobox]').fill('revision')
  await shows(tab, 'as of revision 3')
  const told = ['cookie', 'referer', 'authorization']
  for (const { method, headers } of host.heard)
    expect([method, ...told.map((name) => headers[name])]).toEqual(['GET', undefined, undefined, undefined])
})

// Four thousand replies take their time on a busy machine.
test('of a large pack every word is found in the sidebar of a page, with an index that is made beside it', {
  timeout: 120_000,
}, async () => {
  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  await sidebar.ask(watchWorkers)
  const publisher = await Publisher.of()
  await publisher.publish([...replies(4_000), { ...reply(4_000), body: 'Your flugelhorn is on its way.' }])
  host.files = publisher.files
  await followLink(evaluate, firefoxExtension, `${host.url}#evenkeel=${publisher.feed}`)
  await ticket.page.keyboard.type('flugelhorn')
  await expect.poll(sidebar.highlighted, { timeout: 30_000 }).toContain('Reply 4000')
  expect(await sidebar.ask(() => (window as unknown as { told: unknown }).told)).toEqual(['index'])
})

/** Runs in the sidebar: what its worker tells. */
function watchWorkers(): void {
  const told: string[] = []
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      if (!String(url).includes('index-worker')) return
      this.addEventListener('message', ({ data }) => told.push(data ? 'index' : 'nothing'))
    }
  }
  Object.assign(window, { told })
}
