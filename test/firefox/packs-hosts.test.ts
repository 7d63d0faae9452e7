import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closedSite, serveClosedFeed } from '../support/closed-host.ts'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { firefoxExtension } from '../support/firefox.ts'
import { type FirefoxDesk, openFirefoxDesk, openSidebar, site, soon } from '../support/firefox-desk.ts'
import { type GrowingFeed, growFeed } from '../support/growing-feed.ts'
import { type Evaluate, followLink } from '../support/run-errand.ts'

let desk: FirefoxDesk
let host: FeedHost
let growing: GrowingFeed
beforeEach(async () => {
  desk = await openFirefoxDesk()
  growing = await growFeed(30)
  host = await serveClosedFeed(await growing.files(1, 'steps'))
})
afterEach(async () => {
  await desk.close()
  await host.close()
})

const link = () => `${host.url}#evenkeel=${growing.feed}`
const button = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`)

/** Runs in the extension: what is allowed, and where its script goes. */
const sites = async () => ({
  allowed: (await chrome.permissions.getAll()).origins?.sort(),
  scripted: (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
})

test('a host that says to no browser who may read from it is allowed in the settings, and is no helpdesk', async () => {
  const settings = await desk.firefox.open('options.html')
  await settings.locator('input[type=url]').fill(link())
  await button(settings, 'Continue').click()
  await button(settings, 'Ask the browser to allow localhost').click()
  await button(settings, 'Subscribe').click()
  await settings.locator('::-p-text(30 replies, approved by)').wait()
  await settings.locator('::-p-text(Evenkeel only reads packs)').wait()
  expect(await settings.evaluate(sites)).toEqual({ allowed: [site, closedSite], scripted: [site] })
  await button(settings, 'Remove Acme Support').click()
  await button(settings, 'Remove the pack').click()
  await expect.poll(() => settings.evaluate(sites), soon).toEqual({ allowed: [site], scripted: [site] })
})

test('in a page, where nobody can be asked, the sidebar says so and leads to the settings', async () => {
  const other = await serveFeed(await growing.files(1, 'steps'))
  const eye = await desk.firefox.open('no-frames.html')
  const known = `${other.url}#evenkeel=${growing.feed}`
  await followLink(eye.evaluate.bind(eye) as Evaluate, firefoxExtension, known)
  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  const openPacks = () => {
    const button = document.querySelector<HTMLElement>('header [aria-haspopup=dialog]')
    button?.click()
    return button !== null
  }
  await expect.poll(() => sidebar.ask(openPacks), soon).toBe(true)
  await expect.poll(sidebar.said, soon).toContain('Add a pack')
  await sidebar.ask((link) => {
    const field = document.querySelector<HTMLInputElement>('input[type=url]')
    if (field) field.value = link
    field?.form?.requestSubmit()
  }, link())
  await expect.poll(sidebar.said, soon).toContain('may have to allow localhost first')
  await sidebar.ask(() => document.querySelector<HTMLElement>('[role=alert] button')?.click())
  const settings = await desk.firefox.opened('/options.html')
  await settings.locator('input[type=url]').wait()
  await other.close()
})
