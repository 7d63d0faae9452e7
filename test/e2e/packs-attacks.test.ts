import type { Frame, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { extensionDir } from '../support/extension-browser.ts'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { type GrowingFeed, growFeed } from '../support/growing-feed.ts'
import { type Evaluate, followLink, makeDue, runErrand } from '../support/run-errand.ts'
import { readStored } from '../support/stored-packs.ts'

let desk: Desk
let host: FeedHost
let growing: GrowingFeed
let eye: Page
let evaluate: Evaluate
beforeEach(async () => {
  desk = await openDesk()
  growing = await growFeed(30)
  host = await serveFeed(await growing.files(1, 'steps'))
  // A page that does nothing by itself.
  eye = await desk.browser.open('no-frames.html')
  evaluate = eye.evaluate.bind(eye) as Evaluate
})
afterEach(async () => {
  await desk.close()
  await host.close()
})

const link = () => `${host.url}#evenkeel=${growing.feed}`
const stored = () => eye.evaluate(readStored)

describe('an errand is run for the background alone, and not', () => {
  beforeEach(async () => {
    // Opened by an alarm it would be there for a moment only.
    await eye.evaluate(() =>
      chrome.offscreen.createDocument({ url: '/sync.html', reasons: ['WORKERS'], justification: 'A test' }),
    )
  })

  /** Once the page that syncs has answered the background, it has heard whatever came before. */
  async function expectNothingWasDone(): Promise<void> {
    const [background] = desk.browser.context.serviceWorkers()
    const answer = await background?.evaluate(() =>
      chrome.runtime.sendMessage({ evenkeelErrand: { kind: 'sync', feed: 'nobody', checkRoot: false } }),
    )
    expect(answer).toMatchObject({ synced: 'gone' })
    expect(host.asked).toEqual([])
    expect(await stored()).toEqual({ packs: [], copies: {}, left: [] })
  }

  const ask = (link: string) =>
    Promise.race([
      chrome.runtime.sendMessage({ evenkeelErrand: { kind: 'adopt', link } }).then(
        (answer) => answer ?? 'nothing',
        () => 'nobody',
      ),
      // Whoever is not heard may also be left without an answer.
      new Promise<string>((resolve) => setTimeout(resolve, 2_000, 'silence')),
    ])

  test('for a content script, which runs in one process with the page, nor for one in a frame of it', async () => {
    const { page } = await desk.openTicket('tinymce')
    const answers = await eye.evaluate(async (link) => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' })
      const said = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0, allFrames: true },
        args: [link],
        func: (link: string) =>
          Promise.race([
            chrome.runtime.sendMessage({ evenkeelErrand: { kind: 'adopt', link } }).catch(() => 'nobody'),
            new Promise((resolve) => setTimeout(resolve, 2_000, 'silence')),
          ]),
      })
      return said.map(({ result }) => result)
    }, link())
    expect(answers.length).toBeGreaterThan(1)
    expect(answers.filter((answer) => typeof answer === 'object' && answer !== null)).toEqual([])
    await expectNothingWasDone()
    await page.close()
  })

  test('for the sidebar in a page, nor for a tab of the extension', async () => {
    const { page, field } = await desk.openTicket('textarea')
    await field.click()
    const places: readonly (Frame | Page)[] = [await openSidebar(desk.browser, page), eye]
    for (const place of places) expect(typeof (await place.evaluate(ask, link()))).toBe('string')
    await expectNothingWasDone()
  })

  test('for a page, which can neither talk to the extension nor open what syncs', async () => {
    const { page } = await desk.openTicket('textarea')
    const tried = await page.evaluate(
      async ({ id, link }) => {
        const errand = { evenkeelErrand: { kind: 'adopt', link } }
        const sync = `chrome-extension://${id}/sync.html`
        const frame = document.createElement('iframe')
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
        frame.src = sync
        document.body.append(frame)
        await loaded
        for (let at = 0; at < window.frames.length; at++) window.frames[at]?.postMessage(errand, '*')
        frame.contentWindow?.postMessage(errand, '*')
        window.postMessage(errand, '*')
        const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
        const isReached = await fetch(sync).then(
          () => true,
          () => false,
        )
        return { canTalk: typeof runtime?.sendMessage, isReached }
      },
      { id: desk.browser.extensionId, link: link() },
    )
    expect(tried).toEqual({ canTalk: 'undefined', isReached: false })
    const framed = page.frames().map((frame) => frame.url())
    expect(framed.filter((url) => url.includes('/sync.html'))).toEqual([])
    await expectNothingWasDone()
  })
})

describe('A feed’s host', () => {
  const sync = () => runErrand(evaluate, extensionDir, { kind: 'sync', feed: growing.feed, checkRoot: true })
  const adopt = () => runErrand(evaluate, extensionDir, { kind: 'adopt', link: link() })

  test('is asked for the files of the feed and nothing else, and is told nothing of the agent or the ticket', async () => {
    host.answer = (_, response) => {
      response.setHeader('Set-Cookie', 'agent=7; SameSite=None; Secure; Max-Age=1000')
      return false
    }
    // The host may already have a cookie, as a site where the agent is signed in.
    await desk.browser.context.addCookies([{ name: 'session', value: 'secret', url: host.url }])
    const { page, field } = await desk.openTicket('textarea')
    await field.click()
    const feed = await followLink(evaluate, extensionDir, link())
    const sidebar = await openSidebar(desk.browser, page)
    await sidebar.getByRole('option', { name: 'We are on it' }).first().waitFor()
    host.files = await growing.files(2, 'steps')
    await makeDue(evaluate, feed)
    await expect.poll(async () => (await stored()).packs[0]?.revision).toBe(2)
    for (const { method, url = '', headers, body } of host.heard) {
      expect([method, body]).toEqual(['GET', ''])
      expect(url).toMatch(/^\/(head\.json|root\.\d+\.json|o\/[\w-]{43})$/)
      expect(Object.keys(headers).filter((name) => !plain.has(name) && !name.startsWith('sec-'))).toEqual([])
      expect(headers.origin ?? '').toMatch(/^(chrome-extension:\/\/[a-p]{32})?$/)
    }
    expect(await desk.browser.context.cookies(host.url)).toMatchObject([{ name: 'session' }])
  })

  test('that sends the browser to another host is not followed there', async () => {
    await followLink(evaluate, extensionDir, link())
    const other = await serveFeed(await growing.files(2, 'steps'))
    host.answer = (name, response) => {
      response.writeHead(302, { Location: other.url + name, 'Access-Control-Allow-Origin': '*' }).end()
      return true
    }
    expect(await sync()).toMatchObject({ kind: 'refused' })
    expect(other.asked).toEqual([])
    expect((await stored()).packs[0]?.revision).toBe(1)
    await other.close()
  })

  test.each([
    ['a page that says it can’t be found, and calls that a success', '<!doctype html><title>Not found</title>'],
    ['nothing', ''],
    ['half a file', '{"head":{"payloadType":"evenkeel/head","payload":"'],
  ])('that answers with %s leaves the library as it is', async (_, body) => {
    await followLink(evaluate, extensionDir, link())
    const before = await stored()
    host.answer = (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' }).end(body)
      return true
    }
    expect(await sync()).toMatchObject({ kind: 'refused' })
    expect(await stored()).toEqual(before)
  })

  test('that sends without end is hung up on', async () => {
    let hungUp: () => void
    const ended = new Promise<void>((resolve) => {
      hungUp = resolve
    })
    host.answer = (_, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' })
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      }
      response.on('drain', more).on('close', hungUp)
      more()
      return true
    }
    expect(await adopt()).toMatchObject({ kind: 'refused', refusal: { kind: 'too-large' } })
    await ended
    expect(await stored()).toEqual({ packs: [], copies: {}, left: [] })
  })
})

/** What any browser says to any host. */
const plain = new Set([
  'host',
  'connection',
  'cache-control',
  'pragma',
  'user-agent',
  'accept',
  'accept-encoding',
  'accept-language',
  'origin',
  'priority',
])
