import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type DeadlineFeed, openDeadlineFeed } from '../support/deadline-feed.ts'
import { firefoxExtension } from '../support/firefox.ts'
import { type FirefoxDesk, openFirefoxDesk, openSidebar, pressTogether, soon } from '../support/firefox-desk.ts'
import { type EditorName, editors } from '../support/reply-field.ts'
import { type Evaluate, followLink, makeDue } from '../support/run-errand.ts'

let desk: FirefoxDesk
let shop: DeadlineFeed
let evaluate: Evaluate
let feed: string
beforeAll(async () => {
  shop = await openDeadlineFeed('Flugelhorn returns')
  desk = await openFirefoxDesk()
  // A page that does nothing by itself.
  const eye = await desk.firefox.open('no-frames.html')
  evaluate = eye.evaluate.bind(eye) as Evaluate
  feed = await followLink(evaluate, firefoxExtension, `${shop.host.url}#evenkeel=${shop.publisher.feed}`)
})
afterEach(async () => expect(await desk.firefox.complaints()).toEqual([]))
afterAll(async () => {
  await Promise.all([desk?.close(), shop?.host.close()])
})

// Each test corrects another number of days.
let days = 1
beforeEach(() => {
  days += 10
})

const sentence = (of: number) => `You can send it back within ${of} days.`
const rest = 'The card you paid with has the money then.'
const flag = 'Your draft still says:'

/** The reply is in the draft, with words of the agent's own behind it, and then it is corrected. */
async function correctedDesk(editor: EditorName) {
  const before = days - 10
  const ticket = await desk.openTicket(editor)
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  await ticket.page.keyboard.type('flugelhorn')
  await expect.poll(sidebar.highlighted, soon).toContain('Flugelhorn returns')
  await ticket.page.keyboard.press('Enter')
  await expect.poll(sidebar.status, soon).toContain('Inserted')
  await ticket.page.keyboard.type(' truly')
  const lines = ['Hi Maja,', `${sentence(before)} ${rest}`, 'Yours truly']
  await expect.poll(ticket.lines, soon).toEqual(lines)
  await shop.publish(days)
  await makeDue(evaluate, feed)
  await expect.poll(sidebar.said, { timeout: 20_000 }).toContain(`${flag} ${sentence(before)}`)
  return { ticket, sidebar, lines, corrected: lines.with(1, `${sentence(days)} ${rest}`) }
}

describe.each(editors)('In the %s editor', (editor) => {
  test('a sentence that was corrected is flagged and replaced, the rest is kept, and typing goes on behind it', async () => {
    const { ticket, sidebar, corrected } = await correctedDesk(editor)
    await sidebar.press('Replace')
    await expect.poll(sidebar.status, soon).toContain('Replaced')
    expect(await ticket.lines()).toEqual(corrected)
    await expect.poll(sidebar.said, soon).not.toContain(flag)
    await ticket.page.keyboard.type('!!')
    await expect.poll(ticket.lines, soon).toEqual(corrected.with(1, `${sentence(days)}!! ${rest}`))
    await ticket.page.close()
  })

  test('Ctrl+Z brings the old words back, and whoever comes back to the sidebar is told again', async () => {
    const { ticket, sidebar, lines, corrected } = await correctedDesk(editor)
    await sidebar.press('Replace')
    await expect.poll(ticket.lines, soon).toEqual(corrected)
    await expect.poll(sidebar.said, soon).not.toContain(flag)
    await pressTogether(ticket.page, 'Control', 'z')
    await expect.poll(ticket.lines, soon).toEqual(lines)
    await sidebar.search('flugelhorn')
    await expect.poll(sidebar.said, soon).toContain(flag)
    await ticket.page.close()
  })
})

test('what was taken out by hand meanwhile is not replaced, and nothing else is', async () => {
  const { ticket, sidebar } = await correctedDesk('textarea')
  await ticket.page.locator('textarea').fill('Something else.')
  await sidebar.press('Replace')
  await expect.poll(sidebar.status, soon).toContain('Nothing replaced')
  expect(await ticket.lines()).toEqual(['Something else.'])
  await expect.poll(sidebar.said, soon).not.toContain(flag)
  await ticket.page.close()
})

test('the new words can be copied by the very first click into the sidebar', async () => {
  const { ticket, lines } = await correctedDesk('textarea')
  await ticket.reload()
  await ticket.page.locator('textarea').fill(lines.join('\n\n'))
  await ticket.click()
  const sidebar = await openSidebar(desk.firefox, ticket.page)
  await expect.poll(sidebar.said, soon).toContain(flag)
  await sidebar.press('Copy')
  await expect.poll(sidebar.status, soon).toContain('Copied')
  await ticket.page.locator('textarea').fill('')
  await ticket.click()
  await pressTogether(ticket.page, 'Control', 'v')
  await expect.poll(ticket.text, soon).toBe(sentence(days))
  await ticket.page.close()
})
