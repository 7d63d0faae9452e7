import type { Frame, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { serveHelpdesk } from '../helpdesk/serve.ts'
import { closedSite, serveClosedFeed } from '../support/closed-host.ts'
import { openSidebar } from '../support/desk.ts'
import { type ExtensionBrowser, openExtensionBrowser } from '../support/extension-browser.ts'
import type { FeedHost } from '../support/feed-host.ts'
import { type GrowingFeed, growFeed } from '../support/growing-feed.ts'
import { type Evaluate, makeDue } from '../support/run-errand.ts'
import { readStored } from '../support/stored-packs.ts'

const helpdeskSite = 'http://127.0.0.1/*'

let helpdesk: Awaited<ReturnType<typeof serveHelpdesk>>
let host: FeedHost
let growing: GrowingFeed
let browser: ExtensionBrowser
let eye: Page
beforeEach(async () => {
  helpdesk = await serveHelpdesk()
  growing = await growFeed(30)
  host = await serveClosedFeed(await growing.files(1, 'steps'))
})
afterEach(async () => {
  await browser.close()
  await host.close()
  await helpdesk.close()
})

/** `saidYes`: the agent has allowed the host once and taken it back, so that this browser asks no more before it allows it again. */
async function open({ saidYes }: { readonly saidYes: boolean }): Promise<void> {
  browser = await openExtensionBrowser({ allowed: saidYes ? [helpdeskSite, closedSite] : [helpdeskSite] })
  eye = await browser.open('no-frames.html')
  await eye.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), closedSite)
}

async function paste(place: Page | Frame): Promise<void> {
  await place.getByLabel('Paste the link from your team lead').fill(`${host.url}#evenkeel=${growing.feed}`)
  await place.getByRole('button', { name: 'Continue' }).click()
}

const ask = (place: Page | Frame) => place.getByRole('button', { name: 'Ask the browser to allow localhost' })

/** Adds the pack in a tab, the host allowed on the way. */
async function follow(): Promise<void> {
  const page = await browser.open('sidepanel.html')
  await paste(page)
  await ask(page).click()
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await page.getByRole('option').first().waitFor()
  await expect.poll(noted).toEqual([`feed.${growing.feed}`, `feedHost.${closedSite}`])
  await page.close()
}

const openDesk = () => browser.open(new URL('/tickets/4711?editor=textarea', helpdesk.url).href)
const noted = () =>
  eye.evaluate(async () =>
    Object.keys(await chrome.storage.local.get())
      .filter((key) => key.startsWith('feed'))
      .sort(),
  )
const allowed = () => eye.evaluate(async () => (await chrome.permissions.getAll()).origins?.sort())
const registered = () =>
  eye.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches))
const revision = async () => (await eye.evaluate(readStored)).packs[0]?.revision
const ring = () => eye.evaluate(() => chrome.alarms.create('packs', { when: Date.now(), periodInMinutes: 0.5 }))

describe('A host that says to no browser who may read from it', () => {
  test('is asked for with one sentence, also beside a page, where the sidebar stays meanwhile', async () => {
    await open({ saidYes: false })
    const ticket = await openDesk()
    await ticket.getByRole('textbox', { name: 'Reply to customer' }).click()
    const sidebar = await openSidebar(browser, ticket)
    await paste(sidebar)
    await sidebar.getByText('It can’t be reached.').waitFor()
    await sidebar.getByText('allow Evenkeel to read packs from localhost').waitFor()
    await ask(sidebar).click()
    // The browser's own question stands there now, and nobody answers it.
    await expect.poll(noted).toEqual([`feedHost.${closedSite}`])
    expect(await allowed()).toEqual([helpdeskSite])
    expect(await registered()).toEqual([helpdeskSite])
    await ask(sidebar).waitFor()
    expect(await sidebar.getByText('Not allowed').count()).toBe(0)
  })

  test('is given back when it is allowed and has no pack', async () => {
    await open({ saidYes: true })
    const page = await browser.open('sidepanel.html')
    host.files = new Map()
    await paste(page)
    await ask(page).click()
    await page.getByText('No pack was found there.').waitFor()
    expect(await ask(page).count()).toBe(0)
    await expect.poll(allowed).toEqual([helpdeskSite])
    await expect.poll(noted).toEqual([])
  })

  test('is given back when the agent thinks better of it, and by hand when the tab was closed over it', async () => {
    await open({ saidYes: true })
    const page = await browser.open('sidepanel.html')
    await paste(page)
    await ask(page).click()
    const subscribe = page.getByRole('button', { name: 'Subscribe' })
    await subscribe.waitFor()
    expect(await allowed()).toEqual([helpdeskSite, closedSite])
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(allowed).toEqual([helpdeskSite])
    await paste(page)
    await ask(page).click()
    await subscribe.waitFor()
    await page.close()
    const options = await browser.open('options.html')
    await options.getByRole('button', { name: 'Remove http://localhost' }).click()
    await expect.poll(allowed).toEqual([helpdeskSite])
  })
})

describe('A host that is allowed for a pack', () => {
  beforeEach(async () => {
    await open({ saidYes: true })
    await follow()
  })

  test('is no helpdesk: its pages get no script, open or new, and none of them has the packs looked at', async () => {
    const page = await browser.open(`${host.url}desk`)
    expect(await registered()).toEqual([helpdeskSite])
    await page.locator('textarea').click()
    await page.keyboard.type(';;')
    const script = () =>
      eye.evaluate(async (site) => {
        const [tab] = await chrome.tabs.query({ url: site })
        const [frame] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          func: () => Symbol.for('evenkeel.memory') in globalThis,
        })
        return frame?.result
      }, closedSite)
    expect(await script()).toBe(false)
    host.asked.length = 0
    await makeDue(eye.evaluate.bind(eye) as Evaluate, growing.feed)
    await ring()
    await expect.poll(() => eye.evaluate(async () => (await chrome.alarms.get('packs'))?.periodInMinutes)).toBe(5)
    expect(host.asked).toEqual([])
    const options = await browser.open('options.html')
    await options.getByText('Evenkeel only reads packs').waitFor()
    expect(await options.getByRole('button', { name: /^Remove http/ }).allInnerTexts()).toHaveLength(2)
    // Until the agent works there, too.
    const sidebar = await openSidebar(browser, page)
    await sidebar.getByRole('button', { name: 'Allow this site' }).click()
    await expect.poll(async () => (await registered()).sort()).toEqual([helpdeskSite, closedSite])
    await expect.poll(script).toBe(true)
    await options.getByText('Evenkeel only reads packs').waitFor({ state: 'hidden' })
    await expect.poll(() => sidebar.getByRole('button', { name: 'Allow this site' }).count()).toBe(0)
  })

  test('is read from while a helpdesk is open, until it is taken back: then the pack can’t be reached', async () => {
    await openDesk()
    // Now that it may be read from, the browser would send along what it knows the agent by.
    await browser.context.addCookies([{ name: 'session', value: 'secret', url: host.url }])
    host.files = await growing.files(2, 'steps')
    await makeDue(eye.evaluate.bind(eye) as Evaluate, growing.feed)
    await ring()
    await expect.poll(revision).toBe(2)
    expect(host.heard.flatMap(({ headers: { cookie, referer } }) => [cookie, referer].filter(Boolean))).toEqual([])
    const options = await browser.open('options.html')
    await options.getByRole('button', { name: 'Remove http://localhost' }).click()
    await expect.poll(allowed).toEqual([helpdeskSite])
    await expect.poll(noted).toEqual([`feed.${growing.feed}`])
    await options.getByRole('button', { name: /^Refresh/ }).click()
    await options.getByText('Your replies still work.').waitFor()
    expect(await revision()).toBe(2)
  })

  test('is given back with the last pack from it', async () => {
    const options = await browser.open('options.html')
    await options.getByRole('button', { name: /^Remove Acme/ }).click()
    await options.getByRole('button', { name: 'Remove the pack' }).click()
    await expect.poll(allowed).toEqual([helpdeskSite])
    await expect.poll(noted).toEqual([])
  })
})
