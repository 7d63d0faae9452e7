import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSamples, openSidebar } from '../support/desk.ts'
import { type ExtensionBrowser, openExtensionBrowser } from '../support/extension-browser.ts'
import { focused } from '../support/fill-refund.ts'

/** A page of a helpdesk nobody knows. */
const unknownDesk = `<!doctype html><meta charset="utf-8"><title>Desk</title>
  <h1>#4711 Refund still has not arrived</h1>
  <p>From <a href="mailto:maja.lindqvist@customer.example">Maja Lindqvist</a></p>
  <textarea aria-label="Answer" rows="12" cols="60"></textarea>
  <footer><a href="mailto:support@shop.example">Support</a></footer>`

const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(unknownDesk))
let browser: ExtensionBrowser
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  browser = await openExtensionBrowser({ allowed: ['http://127.0.0.1/*'] })
  await addSamples(browser)
})
afterAll(async () => {
  await browser?.close()
  server.closeAllConnections()
  server.close()
})

test('a name that is only guessed is shown as a guess, and goes in once the agent has kept it', async () => {
  const page = await browser.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const field = page.locator('textarea')
  await field.click()
  const sidebar = await openSidebar(browser, page)
  await page.keyboard.type('rfl')
  const name = sidebar.getByRole('textbox', { name: 'Customer’s first name' })
  await expect.poll(() => name.inputValue()).toBe('Maja')
  await sidebar.getByText('guess', { exact: true }).waitFor()
  await page.keyboard.press('ControlOrMeta+Enter')
  await focused(sidebar, 'Customer’s first name')
  await sidebar.getByText('“Customer’s first name” is a guess. Check it first.').waitFor()
  expect(await field.inputValue()).toBe('')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Amount refunded')
  expect(await sidebar.getByText('guess', { exact: true }).count()).toBe(0)
  await page.keyboard.type('€89.00')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Refund sent on')
  await page.keyboard.type('14 November')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Refunded to')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await focused(sidebar, 'Check again on')
  await page.keyboard.type('Friday')
  // Nobody told the agent's name.
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ida')
  await page.keyboard.press('Enter')
  await expect.poll(() => field.inputValue()).toContain('Hi Maja,')
  await page.close()
})
