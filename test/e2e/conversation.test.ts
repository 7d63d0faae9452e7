import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTicket } from '../helpdesk/tickets.ts'
import { customerWrites } from '../support/customer-writes.ts'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { fillRefund, focused } from '../support/fill-refund.ts'
import { ticketTold } from '../support/ticket-told.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

test('a new message is the latest one from then on, and the sidebar keeps what was found and typed', async () => {
  const { page, field } = await desk.openTicket('prosemirror')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await fillRefund(page, sidebar)
  expect((await ticketTold(sidebar))?.latestMessage).toMatch(
    /^This is the third time .*\n\nPlease tell .*\n\nMaja Lind/s,
  )
  await customerWrites(page, { ticket: 4711, text: 'Forget the card.\n\nSend it to my bank\nby Friday.' })
  await page.getByText('Forget the card.').waitFor()
  expect((await ticketTold(sidebar))?.latestMessage).toBe('Forget the card.\n\nSend it to my bank\nby Friday.')
  await focused(sidebar, 'Check again on')
  await page.keyboard.press('Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  expect((await field.lines()).join(' ')).toContain('€89.00 on 14 November')
  await page.close()
})

test('the agent’s reply is not the customer’s message; the answer to it is', async () => {
  const { page, field } = await desk.openTicket('contenteditable')
  const sidebar = await openSidebar(desk.browser, page)
  const before = (await ticketTold(sidebar))?.latestMessage
  await field.click()
  await page.keyboard.type('It will be there on Friday.')
  await page.getByRole('button', { name: 'Send reply' }).click()
  await page.getByRole('log').getByText('It will be there on Friday.').waitFor()
  expect((await ticketTold(sidebar))?.latestMessage).toBe(before)
  expect(await field.lines()).toEqual([])
  const answer = findTicket(4711)?.answers[0] ?? ''
  await expect.poll(async () => (await ticketTold(sidebar))?.latestMessage, { timeout: 20_000 }).toBe(answer)
  await page.close()
})

test('a message in another open ticket marks its tab, and is not taken for one in the ticket shown', async () => {
  const { page } = await desk.openTicket('textarea')
  await page.getByRole('link', { name: 'Kedlen kom frem' }).click()
  const sidebar = await openSidebar(desk.browser, page)
  const before = await ticketTold(sidebar)
  expect(before?.customerName).toBe('Søren Kjær')
  await customerWrites(page, { ticket: 4711, text: 'Hello?' })
  const tab = page.getByRole('navigation', { name: 'Open tickets' }).getByRole('link', { name: 'Maja Lindqvist' })
  await tab.getByText('New message').waitFor()
  expect(await ticketTold(sidebar)).toEqual(before)
  await tab.click()
  await expect.poll(() => tab.getByText('New message').isVisible()).toBe(false)
  await expect.poll(() => ticketTold(sidebar)).toMatchObject({ number: '4711', latestMessage: 'Hello?' })
  await page.close()
})
