import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FeedHost, serveFeed } from '../support/feed-host.ts'
import { type FirefoxDesk, openFirefoxDesk, openSidebar, pressTogether } from '../support/firefox-desk.ts'
import { holdsOf, hostileFeed, publisherCalled } from '../support/hostile/feed.ts'
import { spelled, writtenOf } from '../support/hostile/finish.ts'
import {
  callCustomer,
  chooseFile,
  contentIn,
  emptyField,
  fillOpen,
  greets,
  readTwice,
  searchFor,
  takeAsHtml,
} from '../support/hostile/in-page.ts'
import { hostileLetters, hostileSample } from '../support/hostile/letters.ts'
import { asFile, isTaken, replyWith } from '../support/hostile/library.ts'
import { alive, caught, caughtIn, rowsDrawn, setTrap, stepOnTrap, strangersSeen } from '../support/hostile/trap.ts'
import { unexpectedIn } from '../support/hostile/unexpected-in.ts'
import { withoutPolicy } from '../support/hostile/without-policy.ts'
import type { Publisher } from '../support/publisher.ts'
import { placeOf } from '../support/puppeteer-eyes.ts'

const now = Math.floor(Date.now() / 1000)
const some = hostileSample()
const { items, letters } = hostileLetters(some)
const { first, second, names, groups } = hostileFeed(some, now)
const isFull = process.env.HOSTILE === 'all'
const long = { timeout: isFull ? 1_200_000 : 60_000 }

let desk: FirefoxDesk
let lenient: Awaited<ReturnType<typeof withoutPolicy>>
let publisher: Publisher
let host: FeedHost
beforeAll(async () => {
  desk = await openFirefoxDesk()
  lenient = await withoutPolicy(desk.url)
  publisher = await publisherCalled(names)
  await publisher.publish(first, { issued: now, expires: now + 86_400 })
  host = await serveFeed(publisher.files)
})
afterAll(() => Promise.all([desk?.close(), lenient?.close(), host?.close()]))

/** From now on. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = []
  page.on('console', (message) => void (message.text().startsWith(caught) && seen.push(message.text())))
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    // One that its page took away with it is no longer there to be dismissed.
    dialog.dismiss().catch(() => undefined)
  })
  page.on('pageerror', (error) => void seen.push(`error: ${error}`))
  page.on('framenavigated', (frame) => void seen.push(`went to: ${frame.url()}`))
  page.on('request', (request) => {
    if (!isHere(request.url())) seen.push(`request: ${request.url()}`)
  })
  page.setDefaultTimeout(long.timeout)
  await page.evaluate(setTrap)
  return seen
}

const isHere = (url: string): boolean => /^(http:\/\/127\.0\.0\.1:|moz-extension:|data:|blob:)/.test(url)

type Asked = Pick<Frame, 'evaluate'>

/** What ran in this page, or was kept from it by a policy alone, once the traps there are seen to be set. */
async function ran(page: Page, seen: readonly string[], inside?: Asked): Promise<readonly string[]> {
  const complaints = await desk.firefox.complaints()
  const lines: string[] = []
  for (const place of inside ? [page, inside] : [page]) {
    await place.evaluate(stepOnTrap)
    await expect.poll(() => place.evaluate(caughtIn), long).toContain(alive)
    lines.push(...(await place.evaluate(caughtIn)))
  }
  // Those of the steps.
  await desk.firefox.complaints()
  return [...new Set([...seen, ...lines]), ...complaints].filter((line) => line !== alive)
}

test('a hostile library comes in, and hostile texts that are no letters are refused in words', long, async () => {
  const page = await desk.firefox.open('options.html')
  const seen = await watch(page)
  const said = () => page.evaluate(() => document.body.innerText)
  await page.locator('input[type=file][accept*=".jsonl"]').wait()
  await page.evaluate(chooseFile, asFile(items))
  await expect.poll(said, long).toContain(`${items.length.toLocaleString('en')} replies imported`)
  const refused = some.filter((hostile) => !isTaken(hostile))
  // As many faults as are shown at once.
  for (let at = 0; at < refused.length; at += 8) {
    const eight = refused.slice(at, at + 8).map(replyWith)
    await page.evaluate(chooseFile, asFile(eight))
    await expect.poll(said, long).toMatch(new RegExp(`${eight[0]?.id}(?!\\d)`))
    expect(await page.evaluate(strangersSeen)).toEqual([])
  }
  expect(await ran(page, seen)).toEqual([])
  await page.close()
})

test('publishers and approvers with hostile names are shown as the text they are', long, async () => {
  const page = await desk.firefox.open('options.html')
  const seen = await watch(page)
  const count = isFull ? 200 : 5
  for (let at = 0; at < count; at++) {
    const four = [0, 1, 2, 3].map((next) => names[(at * 7 + next) % names.length] ?? '<')
    const other = await publisherCalled(four)
    await other.publish(first.slice(0, 1), { issued: now, expires: now + 86_400 })
    host.files = other.files
    await page.locator('input[type=url]').fill(`${host.url}#evenkeel=${other.feed}`)
    await page.locator('button::-p-text(Continue)').click()
    await page.locator('button::-p-text(Subscribe)').wait()
    expect(await page.evaluate(strangersSeen)).toEqual([])
    await page.locator('button::-p-text(Cancel)').click()
  }
  host.files = publisher.files
  expect(await ran(page, seen)).toEqual([])
  await page.close()
})

test(
  'a hostile feed is followed, and what changed in it, why, and what is held, is told without running it',
  long,
  async () => {
    const settings = await desk.firefox.open('options.html')
    const seenInSettings = await watch(settings)
    await settings.locator('input[type=url]').fill(`${host.url}#evenkeel=${publisher.feed}`)
    await settings.locator('button::-p-text(Continue)').click()
    await settings.locator('button::-p-text(Subscribe)').click()
    await settings.locator('button::-p-text(Add another)').wait()
    expect(await settings.evaluate(strangersSeen)).toEqual([])
    expect(await ran(settings, seenInSettings)).toEqual([])
    await settings.close()
    const page = await desk.firefox.open('sidepanel.html')
    const seen = await watch(page)
    // More in one revision would not be listed.
    for (let at = 0; at < second.length; at += 400) {
      const saying = { note: names[(at * 13) % names.length] ?? '', issued: now, expires: now + 86_400 }
      await publisher.publish([...second.slice(0, at + 400), ...first.slice(at + 400)], saying)
      await publisher.stamp(holdsOf(second.slice(at, at + 40), names, now), { issued: now, expires: now + 86_400 })
      host.files = publisher.files
      await page.locator('header [aria-haspopup=dialog]').click()
      await page.locator('dialog button::-p-text(Refresh)').click()
      await page.locator('dialog button::-p-text(Done)').click()
      await page.locator('button::-p-text(See what changed)').click()
      const listed = () => page.$$eval('section h4', (titles) => titles.length)
      await expect.poll(listed, long).toBeGreaterThanOrEqual(Math.min(400, second.length - at))
      expect(await page.evaluate(strangersSeen)).toEqual([])
      await page.locator('button::-p-text(Got it)').click()
      await expect.poll(listed, long).toBe(0)
    }
    expect(await ran(page, seen)).toEqual([])
    await page.close()
  },
)

test(
  'each hostile reply is drawn in the list and as a letter, or as no letter in words, and none of it runs',
  long,
  async () => {
    const page = await desk.firefox.open('sidepanel.html')
    const seen = await watch(page)
    // From the first row on.
    await page.evaluate(strangersSeen)
    for (const { word, count } of groups) {
      await page.locator('[role=combobox][aria-label="Search replies"]').fill(word)
      const found = () =>
        page.$$eval('[role=option]', (rows, word) => rows.filter((row) => row.textContent?.includes(word)).length, word)
      await expect.poll(found, long).toBe(count)
      for (let at = 1; at < count; at++) await page.keyboard.press('ArrowDown')
      expect(await page.evaluate(strangersSeen)).toEqual([])
    }
    expect(await page.evaluate(rowsDrawn)).toBe(second.length)
    expect(await ran(page, seen)).toEqual([])
    await page.close()
  },
)

describe.each(['contenteditable', 'textarea'] as const)('In the %s editor of a page without a policy', (editor) => {
  const place = placeOf(editor)

  test('hostile letters with hostile values and names are inserted, and none of it runs', long, async () => {
    const page = await desk.firefox.open(`${lenient.url}tickets/4711?editor=${editor}`)
    await page.locator(place).click()
    const sidebar = await openSidebar(desk.firefox, page)
    const seen = await watch(page)
    await sidebar.ask(setTrap)
    for (const { shortcut, typed } of letters) {
      const name = typed.replaceAll(',', ';')
      await page.evaluate(callCustomer, name)
      await page.evaluate(emptyField, place)
      await page.focus(place)
      await sidebar.ask(searchFor, shortcut)
      await expect.poll(sidebar.highlighted, long).toContain(shortcut)
      await expect.poll(() => sidebar.ask(greets, name.trim().split(/\s+/)[0] ?? ''), long).toBe(true)
      await expect.poll(() => sidebar.ask(fillOpen, typed), long).toBe(0)
      await pressTogether(page, 'Control', 'Enter')
      await expect.poll(() => page.evaluate(contentIn, place), long).not.toBe('')
      await expect.poll(sidebar.status, long).toContain('Inserted')
      expect(await page.$eval(place, unexpectedIn, ['div', 'span', 'style'])).toEqual([])
      expect(await sidebar.ask(strangersSeen)).toEqual([])
    }
    expect(await ran(page, seen, { evaluate: sidebar.ask })).toEqual([])
    await page.close()
  })
})

test('the print sheet draws all hostile replies and snippets, and runs none of them', long, async () => {
  const page = await desk.firefox.open('print.html')
  const seen = await watch(page)
  await page.locator('label::-p-text(Snippets)').click()
  const drawn = () => page.$$eval('article', (articles) => articles.length)
  // What is held or withdrawn is not for paper.
  await expect.poll(drawn, long).toBeGreaterThan(items.length)
  await page.locator('button[aria-disabled=false]::-p-text(Print)').wait()
  expect(await page.evaluate(strangersSeen)).toEqual([])
  expect(await ran(page, seen)).toEqual([])
  await page.close()
})

test(
  'what the browser reads of a hostile letter is what was written, also when an editor writes it out and reads it again',
  long,
  async () => {
    const page = await desk.firefox.open(`${lenient.url}tickets/4711?editor=textarea`)
    for (const { html, written, again } of await page.evaluate(readTwice, writtenOf(some))) {
      expect(again).toBe(written)
      expect(spelled(written)).toBe(spelled(html))
    }
    await page.close()
  },
)

test('the same texts as HTML in the same page do run, and the trap sees them', long, async () => {
  const runs = new Set<string>()
  for (let at = 0; at < some.length; at += 100) {
    const page = await desk.firefox.open(`${lenient.url}tickets/4711?editor=textarea`)
    const seen = await watch(page)
    const raws = some.slice(at, at + 100).map(({ raw }) => raw)
    await page.evaluate(takeAsHtml, [raws, at] as const)
    for (const line of await ran(page, seen)) if (line.includes('#')) runs.add(line)
    await page.close()
  }
  console.log(`${runs.size} of ${some.length} texts ran as HTML in Firefox`)
  expect(runs.size).toBeGreaterThan(some.length / 20)
})
