import { chromium, type Frame, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { refresh } from '../support/agent.ts'
import { type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { holdsOf, hostileFeed, publisherCalled } from '../support/hostile/feed.ts'
import { spelled, writtenOf } from '../support/hostile/finish.ts'
import {
  callCustomer,
  contentIn,
  emptyField,
  fillOpen,
  greets,
  readTwice,
  takeAsHtml,
} from '../support/hostile/in-page.ts'
import { hostileLetters, hostileSample } from '../support/hostile/letters.ts'
import { asFile, isTaken, replyWith } from '../support/hostile/library.ts'
import { rowsDrawn, strangersSeen } from '../support/hostile/trap.ts'
import { unexpectedIn } from '../support/hostile/unexpected-in.ts'
import { type Watch, watchTraps } from '../support/hostile/watch.ts'
import { withoutPolicy } from '../support/hostile/without-policy.ts'
import type { Publisher } from '../support/publisher.ts'
import { placeOf } from '../support/puppeteer-eyes.ts'
import { replyField } from '../support/reply-field.ts'

const now = Math.floor(Date.now() / 1000)
const some = hostileSample()
const { items, letters } = hostileLetters(some)
const { first, second, names, groups } = hostileFeed(some, now)
const isFull = process.env.HOSTILE === 'all'
const long = { timeout: isFull ? 1_200_000 : 60_000 }

let desk: Desk
let lenient: Awaited<ReturnType<typeof withoutPolicy>>
let watch: Watch
let publisher: Publisher
let host: FeedHost
beforeAll(async () => {
  desk = await openDesk()
  lenient = await withoutPolicy(desk.url)
  watch = await watchTraps(desk.browser.context)
  desk.browser.context.setDefaultTimeout(long.timeout)
  publisher = await publisherCalled(names)
  await publisher.publish(first, { issued: now, expires: now + 86_400 })
  host = await serveFeed(publisher.files)
})
afterAll(() => Promise.all([desk?.close(), lenient?.close(), host?.close()]))

/** As a full run says how it went. */
const tell = (words: string): void => (isFull ? console.log(words) : undefined)

test('a hostile library comes in, and hostile texts that are no letters are refused in words', long, async () => {
  const page = await desk.browser.open('options.html')
  const choose = (items: readonly object[]) =>
    page
      .getByLabel('Import replies')
      .setInputFiles({ name: 'a.json', mimeType: 'text/plain', buffer: Buffer.from(asFile(items)) })
  await choose(items)
  await page.getByText(`${items.length.toLocaleString('en')} replies imported`).waitFor(long)
  const refused = some.filter((hostile) => !isTaken(hostile))
  // As many faults as are shown at once.
  for (let at = 0; at < refused.length; at += 8) {
    const eight = refused.slice(at, at + 8).map(replyWith)
    await choose(eight)
    await page.getByText(eight[0]?.id ?? '', { exact: true }).waitFor()
    expect(await page.evaluate(strangersSeen)).toEqual([])
  }
  tell(`${items.length} imported, ${refused.length} refused`)
  expect(await watch.ran(page)).toEqual([])
  await page.close()
})

test('publishers and approvers with hostile names are shown as the text they are', long, async () => {
  const page = await desk.browser.open('options.html')
  const link = page.getByLabel('Paste the link from your team lead')
  const count = isFull ? 200 : 5
  for (let at = 0; at < count; at++) {
    const four = [0, 1, 2, 3].map((next) => names[(at * 7 + next) % names.length] ?? '<')
    const other = await publisherCalled(four)
    await other.publish(first.slice(0, 1), { issued: now, expires: now + 86_400 })
    host.files = other.files
    await link.fill(`${host.url}#evenkeel=${other.feed}`)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Subscribe' }).waitFor()
    expect(await page.evaluate(strangersSeen)).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
  }
  host.files = publisher.files
  expect(await watch.ran(page)).toEqual([])
  await page.close()
})

test(
  'a hostile feed is followed, and what changed in it, why, and what is held, is told without running it',
  long,
  async () => {
    const settings = await desk.browser.open('options.html')
    await settings.getByLabel('Paste the link from your team lead').fill(`${host.url}#evenkeel=${publisher.feed}`)
    await settings.getByRole('button', { name: 'Continue' }).click()
    await settings.getByRole('button', { name: 'Subscribe' }).click()
    await settings.getByRole('button', { name: 'Add another' }).waitFor(long)
    expect(await settings.evaluate(strangersSeen)).toEqual([])
    expect(await watch.ran(settings)).toEqual([])
    await settings.close()
    const page = await desk.browser.open('sidepanel.html')
    // More in one revision would not be listed.
    for (let at = 0; at < second.length; at += 400) {
      const saying = { note: names[(at * 13) % names.length] ?? '', issued: now, expires: now + 86_400 }
      await publisher.publish([...second.slice(0, at + 400), ...first.slice(at + 400)], saying)
      await publisher.stamp(holdsOf(second.slice(at, at + 40), names, now), { issued: now, expires: now + 86_400 })
      host.files = publisher.files
      await refresh(page)
      await page.getByRole('button', { name: 'See what changed' }).click()
      const changes = page.getByRole('region', { name: 'What changed' })
      const changed = Math.min(400, second.length - at)
      await expect.poll(() => changes.getByRole('listitem').count(), long).toBeGreaterThanOrEqual(changed)
      expect(await page.evaluate(strangersSeen)).toEqual([])
      await changes.getByRole('button', { name: 'Got it' }).click()
      await changes.waitFor({ state: 'hidden' })
    }
    tell(`${second.length} of ${some.length} came by the feed`)
    expect(await watch.ran(page)).toEqual([])
    await page.close()
  },
)

test(
  'each hostile reply is drawn in the list and as a letter, or as no letter in words, and none of it runs',
  long,
  async () => {
    const page = await desk.browser.open('sidepanel.html')
    // From the first row on.
    await page.evaluate(strangersSeen)
    for (const { word, count } of groups) {
      await choose(page, word)
      await expect.poll(() => page.getByRole('option').filter({ hasText: word }).count(), long).toBe(count)
      for (let at = 1; at < count; at++) await page.keyboard.press('ArrowDown')
      expect(await page.evaluate(strangersSeen)).toEqual([])
    }
    expect(await page.evaluate(rowsDrawn)).toBe(second.length)
    expect(await watch.ran(page)).toEqual([])
    await page.close()
  },
)

describe.each(['contenteditable', 'textarea'] as const)('In the %s editor of a page without a policy', (editor) => {
  const place = placeOf(editor)

  test('hostile letters with hostile values and names are inserted, and none of it runs', long, async () => {
    const page = await desk.browser.open(`${lenient.url}tickets/4711?editor=${editor}`)
    const field = await replyField(page, editor)
    await field.click()
    const sidebar = await openSidebar(desk.browser, page)
    for (const { shortcut, typed } of letters) {
      const name = typed.replaceAll(',', ';')
      await page.evaluate(callCustomer, name)
      await page.evaluate(emptyField, place)
      await field.click()
      await choose(sidebar, shortcut)
      await expect.poll(() => sidebar.evaluate(greets, name.trim().split(/\s+/)[0] ?? '')).toBe(true)
      await expect.poll(() => sidebar.evaluate(fillOpen, typed)).toBe(0)
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => page.evaluate(contentIn, place)).not.toBe('')
      await sidebar
        .getByRole('status')
        .filter({ hasText: /Inserted/ })
        .waitFor()
      expect(await page.locator(place).evaluate(unexpectedIn, ['div', 'span', 'style'])).toEqual([])
      expect(await sidebar.evaluate(strangersSeen)).toEqual([])
    }
    expect(await watch.ran(page)).toEqual([])
    await page.close()
  })
})

test('the print sheet draws all hostile replies and snippets, and runs none of them', long, async () => {
  const page = await desk.browser.open('print.html')
  await page.getByRole('checkbox', { name: 'Snippets' }).check()
  await page.locator('button[aria-disabled=false]', { hasText: 'Print' }).waitFor(long)
  // What is held or withdrawn is not for paper.
  expect(await page.getByRole('article').count()).toBeGreaterThan(items.length)
  expect(await page.evaluate(strangersSeen)).toEqual([])
  expect(await watch.ran(page)).toEqual([])
  await page.close()
})

test(
  'what the browser reads of a hostile letter is what was written, also when an editor writes it out and reads it again',
  long,
  async () => {
    const page = await desk.browser.open(`${lenient.url}tickets/4711?editor=textarea`)
    for (const { html, written, again } of await page.evaluate(readTwice, writtenOf(some))) {
      expect(again).toBe(written)
      expect(spelled(written)).toBe(spelled(html))
    }
    await page.close()
  },
)

test('the same texts as HTML in the same page do run, and the trap sees them', long, async () => {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const context = await browser.newContext()
  const control = await watchTraps(context)
  const page = await context.newPage()
  const ran = new Set<string>()
  for (let at = 0; at < some.length; at += 100) {
    await page.goto(`${lenient.url}tickets/4711?editor=textarea`)
    const raws = some.slice(at, at + 100).map(({ raw }) => raw)
    await page.evaluate(takeAsHtml, [raws, at] as const)
    for (const line of await control.ran(page, [page.mainFrame()])) if (line.includes('#')) ran.add(line)
  }
  console.log(`${ran.size} of ${some.length} texts ran as HTML in Chromium`)
  expect(ran.size).toBeGreaterThan(some.length / 20)
  await browser.close()
})

async function choose(sidebar: Frame | Page, words: string): Promise<void> {
  await sidebar.getByRole('combobox', { name: 'Search replies' }).fill(words)
  await highlightedRow(sidebar).filter({ hasText: words }).waitFor()
}
