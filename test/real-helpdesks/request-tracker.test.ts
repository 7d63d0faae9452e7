import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendBackgroundToSleep } from '../support/background.ts'
import { addSamples, openSidebar } from '../support/desk.ts'
import { sidebarIn } from '../support/extension-browser.ts'
import { fillRefund, refundLines } from '../support/fill-refund.ts'
import { agents } from '../support/request-tracker/conversations.ts'
import { openTrackerDesk, type TrackerDesk, trackerField } from '../support/request-tracker/desk.ts'

let desk: TrackerDesk
beforeAll(async () => {
  desk = await openTrackerDesk()
  await addSamples(desk.browser)
}, 120_000)
afterAll(() => desk?.close())

const sidebarOf = (page: Page) => openSidebar(desk.browser, page)
const said = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()
const nameIn = (sidebar: Frame) => sidebar.getByRole('textbox', { name: 'Customer’s first name' })
/** What the extension holds in the browser's memory, seen from its own frame. */
const leftTickets = async (page: Page) =>
  (await sidebarIn(page)).evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))

describe.each(agents)('In the $editor editor of Request Tracker', ({ login, name, editor }) => {
  beforeAll(() => desk.signIn(login))
  const letter = refundLines('Maja', name.split(' ')[0] ?? '')
  const [greeting, ...rest] = letter
  // CKEditor 4 keeps what is pasted as paragraphs of its own, also for a person who pastes them.
  const joint = editor === 'rich' ? '\n' : ''

  test('a reply goes in at the caret, typing goes on after it, and the ticket holds it once the agent has sent it', async () => {
    const { page, field } = await replyFrom(1)
    await field.click()
    await page.keyboard.press('ControlOrMeta+Home')
    const before = await field.text()
    await page.keyboard.type('Before. After.')
    for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
    const sidebar = await sidebarOf(page)
    await fillRefund(page, sidebar)
    await page.keyboard.press('Enter')
    await said(sidebar, 'Inserted')
    await page.keyboard.type('NEXT')
    const written = linesOf(
      [`Before.${joint}${greeting}`, ...rest.slice(0, -1), `KittiwakeNEXT${joint || ' '}After.`].join('\n'),
    )
    expect(linesOf(await field.text())).toEqual([...written, ...linesOf(before)])
    expect(linesOf((await desk.storedIn(1)).content)).not.toContain(written.at(-1))
    await page.locator('[name="SubmitTicket"]').click()
    await page.getByText('Correspondence added').first().waitFor()
    const stored = await desk.storedIn(1)
    expect(stored.type).toBe('Correspond')
    expect(linesOf(await readAs(page, stored.content))).toEqual([...written, ...linesOf(before)])
    await page.close()
  })

  test('a reply replaces the selection, and one Ctrl+Z brings it back', async () => {
    const { page, field } = await replyFrom(1)
    await field.click()
    await page.keyboard.press('ControlOrMeta+Home')
    const before = linesOf(await field.text())
    await page.keyboard.type('Keep old')
    for (const _ of 'old') await page.keyboard.press('Shift+ArrowLeft')
    const sidebar = await sidebarOf(page)
    await fillRefund(page, sidebar)
    await page.keyboard.press('Enter')
    await said(sidebar, 'Inserted')
    expect(linesOf(await field.text())).toEqual(
      linesOf([`Keep${joint || ' '}${greeting}`, ...rest, ...before].join('\n')),
    )
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(async () => linesOf(await field.text())).toEqual(['Keep old', ...before])
    await page.close()
  })

  test('whether it is a reply or a comment is said before it is written', async () => {
    const { page, field } = await desk.openReply(1)
    await field.click()
    const sidebar = await sidebarOf(page)
    await sidebar.getByText('Into: Reply to requestors').waitFor()
    await page.locator('select[name="UpdateType"]').selectOption('private', { force: true })
    await field.click()
    await sidebarOf(page)
    await sidebar.getByText('Into: Comments (Not sent to requestors)').waitFor()
    await page.locator('input[name="UpdateSubject"]').click()
    await sidebarOf(page)
    await expect.poll(() => sidebar.getByText('Comments (Not sent to requestors)').count()).toBe(0)
    await page.close()
  })
})

describe('What the ticket’s page told', () => {
  beforeAll(() => desk.signIn('agent'))

  test('is known where the reply is written, also when the background slept', async () => {
    const page = await desk.openTicket(2)
    await sendBackgroundToSleep(page)
    await reply(page)
    const field = await trackerField(page)
    await field.click()
    const sidebar = await sidebarOf(page)
    await page.keyboard.type('rfl')
    await expect.poll(() => nameIn(sidebar).inputValue()).toBe('Søren')
    expect(await leftTickets(page)).toContain('Jeg er 100 % sikker')
    await page.close()
  })

  test('is never shown with another ticket', async () => {
    const page = await desk.openTicket(2)
    await page.goto(`${desk.url}/Ticket/Update.html?Action=Respond&id=3`)
    const field = await trackerField(page)
    await field.click()
    const sidebar = await sidebarOf(page)
    await page.keyboard.type('rfl')
    await nameIn(sidebar).waitFor()
    await expect.poll(() => leftTickets(page)).toContain('Søren')
    expect(await nameIn(sidebar).inputValue()).toBe('there')
    await page.close()
  })

  test('is forgotten when the tab is closed, and never among what is kept on disk', async () => {
    const page = await desk.openTicket(2)
    await reply(page)
    const settings = await desk.browser.open('options.html')
    const held = (area: 'local' | 'session') =>
      settings.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area)
    await expect.poll(() => held('session')).toContain('Søren')
    expect(await held('local')).not.toContain('Søren')
    await page.close()
    await expect.poll(() => held('session')).not.toContain('Søren')
    await settings.close()
  })
})

/** The way an agent goes: from the ticket, by its own menu, to the page with the editor. */
async function replyFrom(number: number) {
  const page = await desk.openTicket(number)
  await reply(page)
  return { page, field: await trackerField(page) }
}

/** The menu opens under the pointer and is the page's own affair. */
async function reply(page: Page): Promise<void> {
  await page.locator('#page-actions-reply').evaluate((link: HTMLAnchorElement) => link.click())
  await page.waitForURL('**/Ticket/Update.html*')
}

/** The lines that hold something, as they are read. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .filter((line) => line !== '')

/** What was stored, HTML or plain, as a reader sees it. */
const readAs = (page: Page, content: string) =>
  page.evaluate((stored) => {
    if (!stored.startsWith('<')) return stored
    const shown = document.createElement('div')
    shown.innerHTML = stored
    document.body.append(shown)
    return shown.innerText
  }, content)
