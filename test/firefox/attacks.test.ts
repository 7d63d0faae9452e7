import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { geckoId, stranger } from '../support/firefox.ts'
import { type FirefoxDesk, openFirefoxDesk, openSidebar, soon } from '../support/firefox-desk.ts'

let desk: FirefoxDesk
beforeAll(async () => {
  desk = await openFirefoxDesk()
})
afterEach(async () => {
  expect(await desk.firefox.complaints()).toEqual([])
})
afterAll(() => desk?.close())

/** What the sidebar's frame asks of the background. */
const asks = [
  { evenkeel: 'readSite', args: [] },
  { evenkeel: 'readTicket', args: [] },
  { evenkeel: 'findField', args: [] },
  { evenkeel: 'insertDraft', args: [{ html: 'x', text: 'x' }, 0] },
]

test('the background does for the sidebar in a page what it does for nobody else', async () => {
  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  const site = await sidebar.ask(() => chrome.runtime.sendMessage({ evenkeel: 'readSite', args: [] }))
  expect(site).toMatchObject({ pattern: 'http://127.0.0.1/*', allowed: true })

  // A content script shares its process with the page: what takes that over can speak as it does.
  const settings = await desk.firefox.open('options.html')
  const asPage = (url: string, messages: typeof asks) =>
    settings.evaluate(
      async (url, messages) => {
        const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === url)
        const asked = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          args: [messages],
          func: (messages) => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message))),
        })
        return asked.flatMap(({ result }) => result)
      },
      url,
      messages,
    )
  const unheard = asks.map(() => null)
  expect((await asPage(ticket.page.url(), asks)).map((answer) => answer ?? null)).toEqual(unheard)

  for (const path of ['options.html', 'welcome.html', 'sidepanel.html?shell=practice']) {
    const own = path === 'options.html' ? settings : await desk.firefox.open(path)
    const answers = await own.evaluate(
      (messages) => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message))),
      asks.slice(0, path.startsWith('sidepanel') ? 0 : undefined),
    )
    expect(answers.map((answer) => answer ?? null)).toEqual(answers.map(() => null))
    await own.close()
  }
  expect(await ticket.text()).toBe('')
  await ticket.page.close()
})

test('the sidebar in one tab reaches no other tab, whatever it asks', async () => {
  const other = await desk.openTicket('tinymce')
  await other.click()
  const settings = await desk.firefox.open('options.html')
  const target = await settings.evaluate(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === url)
    const tabId = tab?.id ?? -1
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => 0 })
    return { tabId, frames: frames.map(({ frameId }) => frameId) }
  }, other.page.url())
  expect(target.frames.length).toBeGreaterThan(1)
  await settings.close()

  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  const outcomes = await sidebar.ask(
    (target) =>
      Promise.all(
        target.frames.map((frameId) =>
          chrome.runtime.sendMessage({
            evenkeel: 'insertDraft',
            args: [{ html: 'x', text: 'x' }, frameId, target.tabId],
            tabId: target.tabId,
          }),
        ),
      ),
    { ...target, frames: target.frames.filter((frameId) => frameId !== 0) },
  )
  expect(outcomes.every((outcome) => (outcome ?? null) === null)).toBe(true)
  await other.page.bringToFront()
  expect((await other.text()).trim()).toBe('')
  await other.page.close()
  await ticket.page.close()
})

test('another extension is not heard', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'evenkeel-'))
  await mkdir(dir, { recursive: true })
  await writeFile(
    join(dir, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Stranger',
      version: '1',
      browser_specific_settings: { gecko: { id: stranger.id } },
    }),
  )
  await writeFile(join(dir, 'page.html'), '<!doctype html><title>Stranger</title>')
  await desk.firefox.install(dir)
  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  await openSidebar(desk.firefox, ticket.page)
  const page = await desk.firefox.open(`${stranger.origin}/page.html`)
  // Puppeteer may ask while the page is still the empty one before.
  await expect.poll(() => page.evaluate(() => 'chrome' in window), soon).toBe(true)
  const answers = await page.evaluate(
    (id, messages) =>
      Promise.all(
        messages.map((message) => chrome.runtime.sendMessage(id, message).catch((refusal) => String(refusal))),
      ),
    geckoId,
    asks,
  )
  expect(answers).toEqual(asks.map(() => 'Error: Could not establish connection. Receiving end does not exist.'))
  expect(await ticket.text()).toBe('')
  await page.close()
  await ticket.page.close()
  await rm(dir, { recursive: true })
})

test('a page sees no reply, no frame and no address of the sidebar, and nothing it says is heard', async () => {
  const ticket = await desk.openTicket('textarea')
  const { page } = ticket
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, page)
  await page.keyboard.type('rfl')
  await expect.poll(sidebar.said, soon).toContain('told the money')
  const before = await sidebar.said()
  const seen = await page.evaluate((messages) => {
    for (const message of JSON.parse(messages)) window.postMessage(message, '*')
    const { find } = window as unknown as { find: (text: string, ...flags: boolean[]) => boolean }
    const finds = (inFrames: boolean) => {
      try {
        return find.call(window, 'told the money', false, false, true, false, inFrames, false)
      } catch {
        // Into frames that are not its own a page may not look at all.
        return false
      }
    }
    return {
      found: [finds(false), finds(true)],
      frames: window.frames.length,
      addresses: performance.getEntries().filter(({ name }) => name.startsWith('moz-extension')).length,
      html: /moz-extension|told the money/.test(document.documentElement.outerHTML),
      speaks: 'browser' in window || 'chrome' in window,
    }
  }, JSON.stringify(asks))
  expect(seen).toEqual({ found: [false, false], frames: 0, addresses: 0, html: false, speaks: false })
  expect(await sidebar.said()).toBe(before)
  expect(await ticket.text()).toBe('')
  await page.close()
})
