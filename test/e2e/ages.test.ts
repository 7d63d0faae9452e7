import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { importShortReplies } from '../support/short-library.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** Inserts the reply and comes back to its letter. */
async function send(shortcut: string, words: string) {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByRole('combobox').fill(shortcut)
  await highlightedRow(sidebar).filter({ hasText: words }).waitFor()
  await page.keyboard.press('Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  await sidebar.getByRole('combobox').fill(shortcut)
  const letter = sidebar.getByRole('region', { name: 'Preview' })
  await letter.getByText(words).waitFor()
  return { page, alreadySent: letter.getByText('Already sent on this ticket') }
}

test('a shorter age limit deletes at once what is older, and “Not kept” keeps nothing', async () => {
  const options = await desk.browser.open('options.html')
  await importShortReplies(options)
  const age = options.getByLabel('Which reply went into which ticket')
  const insertions = options.getByText('1 time a reply went into a ticket')
  const first = await send('thx', 'Thank you for waiting.')
  await first.alreadySent.waitFor()
  await first.page.close()

  await options.clock.setFixedTime(Date.now() + 10 * 60 * 60 * 1000)
  await age.selectOption('Kept for 7 days')
  await options.getByText('Saved. Anything older is deleted.').waitFor()
  await insertions.waitFor()
  await age.selectOption('Kept for 8 hours')
  await insertions.waitFor({ state: 'hidden' })
  await options.getByText('1 reply used').waitFor()

  await age.selectOption('Not kept')
  await options.reload()
  expect(await age.inputValue()).toBe('none')
  const second = await send('tdy', 'It leaves today.')
  await options.getByText('2 replies used').waitFor()
  expect(await second.alreadySent.count()).toBe(0)
  expect(await insertions.count()).toBe(0)
  await second.page.close()
})
