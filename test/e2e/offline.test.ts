import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addSamples, openDesk, openSidebar } from '../support/desk.ts'
import { openExtensionBrowser } from '../support/extension-browser.ts'
import { fillRefund, refundLines } from '../support/fill-refund.ts'

/** A helpdesk page that lives on without its server, as those with a service worker do. */
const livingPage =
  '<!doctype html><meta charset="utf-8"><title>Ticket</title><textarea aria-label="Reply" rows="20" cols="60"></textarea>'

test('with the server stopped and the browser started again, replies are found and inserted', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-'))
  const desk = await openDesk({ profile })
  await addSamples(desk.browser)
  await desk.close()

  const browser = await openExtensionBrowser({ profile })
  await browser.context.setOffline(true)
  await browser.context.route('http://127.0.0.1/**', (route) =>
    route.fulfill({ body: livingPage, contentType: 'text/html' }),
  )
  const page = await browser.context.newPage()
  await page.goto('http://127.0.0.1/ticket')
  const reply = page.getByRole('textbox', { name: 'Reply' })
  await reply.click()
  const sidebar = await openSidebar(browser, page)
  await fillRefund(page, sidebar)
  await page.keyboard.press('Enter')
  // This page tells nothing of the agent, so the name is asked for like any other blank.
  await page.keyboard.type('Noor')
  await page.keyboard.press('Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  const lines = (await reply.inputValue()).split('\n').filter((line) => line !== '')
  expect(lines).toEqual(refundLines('there', 'Noor'))
  await browser.close()
  await rm(profile, { recursive: true, force: true })
})
