import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { serveFeed } from '../support/feed-host.ts'
import { playRefund, refundLines } from '../support/fill-refund.ts'
import { type Firefox, firefoxExtension } from '../support/firefox.ts'
import { type FirefoxDesk, openFirefoxDesk, openSidebar, pressTogether, soon } from '../support/firefox-desk.ts'
import { growFeed } from '../support/growing-feed.ts'
import { editors } from '../support/reply-field.ts'
import { type Evaluate, followLink } from '../support/run-errand.ts'
import { readStored } from '../support/stored-packs.ts'

let desk: FirefoxDesk
let firefox: Firefox
beforeAll(async () => {
  desk = await openFirefoxDesk()
  firefox = desk.firefox
})
// Also what the background script says, and the start.
afterEach(async () => {
  expect(await firefox.complaints()).toEqual([])
})
afterAll(() => desk?.close())

const sent = 'We sent EUR 89.00 on 14 November, to the card you paid with.'
const signed = 'Best wishes,\nNoor\nKittiwake'

test.each(editors)(
  'In the %s editor a reply goes in at the caret, keeps the draft around it, and typing goes on after it',
  async (editor) => {
    // TinyMCE, and Firefox by itself, keep what is pasted as paragraphs of their own, also for a person who pastes them.
    const joint = editor === 'tinymce' || editor === 'contenteditable' ? '\n' : ''
    const [greeting, ...rest] = refundLines('Maja', 'Noor')
    const ticket = await desk.openTicket(editor)
    await ticket.click()
    await ticket.page.keyboard.type('Before. After.')
    for (const _ of ' After.') await ticket.page.keyboard.press('ArrowLeft')
    const sidebar = await openSidebar(firefox, ticket.page)
    await playRefund(ticket.page.keyboard, sidebar)
    await ticket.page.keyboard.press('Enter')
    await expect.poll(sidebar.status, soon).toContain('Inserted')
    await ticket.page.keyboard.type('NEXT')
    const expected = [`Before.${joint}${greeting}`, ...rest.slice(0, -1), `KittiwakeNEXT${joint || ' '}After.`].join(
      '\n',
    )
    await expect.poll(async () => (await ticket.lines()).join('\n'), soon).toBe(expected)
    expect(await ticket.page.evaluate(() => document.body.dataset.submissions)).toBe('0')
    await ticket.page.close()
  },
)

test('a reply is found, filled and copied, and can be pasted elsewhere', async () => {
  const page = await firefox.open('sidepanel.html')
  await page.locator(search).click()
  await page.keyboard.type('refund')
  await page.locator('[role=option][aria-selected=true] ::-p-text(Refund sent but not arrived)').wait()
  await fillBlanks(page, () => page.evaluate(() => document.activeElement?.ariaLabel))
  await page.locator('button::-p-text(Copy)').click()
  await page.locator('[role=status] ::-p-text(Copied)').wait()

  const ticket = await desk.openTicket('textarea')
  await ticket.click()
  await pressTogether(ticket.page, 'Control', 'v')
  await expect.poll(ticket.text, soon).toContain(sent)
  expect(await ticket.text()).toContain(signed)
})

test('the replies are still there after a reload', async () => {
  const page = await firefox.open('sidepanel.html')
  const before = await wholeList(page)
  await firefox.reload(page)
  expect(await wholeList(page)).toEqual(before)
})

test.each([
  ['options.html', 'Evenkeel settings'],
  ['welcome.html', 'Welcome to Evenkeel'],
  ['print.html', 'Print sheet'],
])('%s opens as “%s”', async (path, heading) => {
  const page = await firefox.open(path)
  await page.locator('h1').wait()
  expect(await page.$eval('h1', (h1) => h1.textContent)).toBe(heading)
})

test('a reply goes into the practice box at the caret, and typing goes on after it', async () => {
  const page = await firefox.open('welcome.html')
  await page.locator('textarea').click()
  await page.keyboard.type('Before. After.')
  for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
  await clickSearchInFrame(page)
  await page.keyboard.type('rfl')
  await expect
    .poll(() => inFrame(page, '[role=option][aria-selected=true]'), soon)
    .toContain('Refund sent but not arrived')
  await fillBlanks(page, () =>
    page.evaluate(() => document.querySelector('iframe')?.contentDocument?.activeElement?.ariaLabel),
  )
  await page.keyboard.press('Enter')
  await expect.poll(() => inFrame(page, '[role=status]'), soon).toContain('Inserted')
  await page.keyboard.type('NEXT')
  const text = () => page.$eval('textarea', ({ value }) => value)
  await expect.poll(text, soon).toContain('NEXT')
  expect(await text()).toMatch(/^Before\.Hi there,\n/)
  expect(await text()).toContain(sent)
  expect(await text()).toMatch(/\nNoor\nKittiwakeNEXT After\.$/)
})

test('a revision of a pack comes in by itself while a helpdesk is open', async () => {
  const growing = await growFeed(30)
  const host = await serveFeed(await growing.files(1, 'steps'))
  // A page that does nothing by itself.
  const page = await firefox.open('no-frames.html')
  const evaluate = page.evaluate.bind(page) as Evaluate
  await followLink(evaluate, firefoxExtension, `${host.url}#evenkeel=${growing.feed}`)
  host.files = await growing.files(2, 'steps')
  await desk.openTicket('textarea')
  await page.evaluate(() => chrome.alarms.create('packs', { when: Date.now() }))
  await expect.poll(async () => (await page.evaluate(readStored)).packs[0]?.revision, soon).toBe(2)
  await host.close()
})

const search = '[role=combobox][aria-label="Search replies"]'

/** The rows that can be seen are drawn first, and the others a moment later. */
async function wholeList(page: Page): Promise<readonly (string | null)[]> {
  const titles = () => page.$$eval('[role=option]', (rows) => rows.map((row) => row.textContent))
  await expect.poll(async () => (await titles()).length, soon).toBe(30)
  return titles()
}

/** The blanks of "Refund sent but not arrived", each reached with Enter; the keyboard stays in the last one. */
async function fillBlanks(page: Page, focused: () => Promise<string | null | undefined>): Promise<void> {
  const blanks = [
    ['Amount refunded', () => page.keyboard.type('EUR 89.00')],
    ['Refund sent on', () => page.keyboard.type('14 November')],
    ['Refunded to', () => page.keyboard.press('ArrowDown')],
    ['Check again on', () => page.keyboard.type('Friday')],
    ['Your first name', () => page.keyboard.type('Noor')],
  ] as const
  for (const [label, fill] of blanks) {
    await page.keyboard.press('Enter')
    await expect.poll(focused, soon).toBe(label)
    await fill()
  }
}

/** Puppeteer does not list a frame that an extension's page holds; being of one origin with it, the page can look inside. */
const inFrame = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      Array.from(
        document.querySelector('iframe')?.contentDocument?.querySelectorAll(wanted) ?? [],
        ({ textContent }) => textContent,
      ).join('\n'),
    selector,
  )

async function clickSearchInFrame(page: Page): Promise<void> {
  await expect.poll(() => inFrame(page, '[role=option]'), soon).not.toBe('')
  const { x, y } = await page.evaluate(() => {
    const frame = document.querySelector('iframe')
    const box = frame?.contentDocument?.querySelector('[role=combobox]')
    if (!frame || !box) throw new Error('There is no sidebar to click into')
    const outer = frame.getBoundingClientRect()
    const inner = box.getBoundingClientRect()
    return { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 }
  })
  await page.mouse.click(x, y)
}
