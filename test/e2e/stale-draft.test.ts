import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Agent, openAgent, refresh } from '../support/agent.ts'
import { type DeadlineFeed, openDeadlineFeed } from '../support/deadline-feed.ts'
import { highlightedRow, openSidebar } from '../support/desk.ts'
import { reply } from '../support/publisher.ts'
import { type EditorName, sampledEditors } from '../support/reply-field.ts'

let shop: DeadlineFeed
let agent: Agent
beforeAll(async () => {
  shop = await openDeadlineFeed('Refund', [reply(2)])
  agent = await openAgent()
  await agent.follow(shop.host, shop.publisher.feed)
})
afterAll(() => Promise.all([agent?.close(), shop?.host.close()]))

// Each test corrects another number of days.
let days = 1
beforeEach(() => {
  days += 10
})

const says = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()
const noticeIn = (sidebar: Frame) => sidebar.getByRole('region', { name: 'Your draft is out of date' })
const sentence = (of: number) => `You can send it back within ${of} days.`
const rest = 'The card you paid with has the money then.'

/** The reply is in the draft, with words of the agent's own behind it, and then it is corrected. */
async function correctedDesk(editor: EditorName, ticket?: number, within?: string) {
  const before = days - 10
  const { page, field } = await agent.openTicket(editor, ticket)
  await field.click()
  const sidebar = await openSidebar(agent.browser, page)
  await sidebar.getByRole('combobox').fill('Refund')
  await highlightedRow(sidebar).filter({ hasText: 'Refund' }).waitFor()
  await page.keyboard.press('Enter')
  await says(sidebar, 'Inserted')
  await page.keyboard.type(' truly')
  const lines = await field.lines()
  expect(lines).toEqual(['Hi Maja,', `${sentence(before)} ${rest}`, 'Yours truly'])
  await shop.publish(days, within)
  await refresh(sidebar)
  await noticeIn(sidebar).waitFor()
  return { page, field, sidebar, before, lines, corrected: lines.with(1, `${sentence(days)} ${rest}`) }
}

describe.each(sampledEditors)('In the %s editor', (editor) => {
  test('a sentence that was corrected is replaced, and typing goes on behind it', async () => {
    const { page, field, sidebar, before, corrected } = await correctedDesk(editor)
    await noticeIn(sidebar).getByText(sentence(before)).waitFor()
    await noticeIn(sidebar).getByRole('button', { name: 'Replace' }).click()
    await says(sidebar, 'Replaced')
    expect(await field.lines()).toEqual(corrected)
    await noticeIn(sidebar).waitFor({ state: 'hidden' })
    await page.keyboard.type('!!')
    expect(await field.lines()).toEqual(corrected.with(1, `${sentence(days)}!! ${rest}`))
    await page.close()
  })

  test('Ctrl+Z brings the old words back, and so does Undo; whoever comes back to the sidebar is told again', async () => {
    const { page, field, sidebar, lines, corrected } = await correctedDesk(editor)
    const replace = async () => {
      await noticeIn(sidebar).getByRole('button', { name: 'Replace' }).click()
      await expect.poll(() => field.lines()).toEqual(corrected)
      await noticeIn(sidebar).waitFor({ state: 'hidden' })
    }
    await replace()
    await page.keyboard.press('Control+z')
    await expect.poll(() => field.lines()).toEqual(lines)
    await sidebar.getByRole('combobox').click()
    await replace()
    await sidebar.getByRole('button', { name: 'Undo' }).click()
    await says(sidebar, 'Undone')
    expect(await field.lines()).toEqual(lines)
    await noticeIn(sidebar).waitFor()
    await page.close()
  })
})

test('what was taken out by hand meanwhile is not replaced, and nothing else is', async () => {
  const { page, field, sidebar } = await correctedDesk('textarea')
  await field.editable.fill('Something else.')
  await noticeIn(sidebar).getByRole('button', { name: 'Replace' }).click()
  await says(sidebar, 'Nothing replaced')
  expect(await field.lines()).toEqual(['Something else.'])
  await noticeIn(sidebar).waitFor({ state: 'hidden' })
  await page.close()
})

test('Dismiss is for these words, and the letter says that the ticket has had it', async () => {
  const { page, sidebar } = await correctedDesk('textarea')
  await noticeIn(sidebar).getByRole('button', { name: 'Dismiss' }).click()
  await noticeIn(sidebar).waitFor({ state: 'hidden' })
  await sidebar.getByRole('combobox').fill('Refund')
  await sidebar.getByRole('region', { name: 'Preview' }).getByText('Already sent on this ticket').waitFor()
  await page.close()
})

test('where the new words have a blank, the reply is opened to read them, over what else is open', async () => {
  const { page, field, sidebar, lines } = await correctedDesk('textarea', undefined, '{{ days_left }}')
  await sidebar.getByRole('combobox').press('Alt+g')
  await sidebar.getByRole('heading', { name: 'What changed' }).waitFor()
  expect(await noticeIn(sidebar).getByRole('button').allTextContents()).not.toContain('Copy')
  await noticeIn(sidebar).getByRole('button', { name: 'Open reply' }).click()
  await sidebar.getByRole('region', { name: 'Preview' }).getByText('You can send it back').waitFor()
  expect(await highlightedRow(sidebar).textContent()).toContain('Refund')
  expect(await field.lines()).toEqual(lines)
  await page.close()
})
