import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { playRefund, refundLines } from '../support/fill-refund.ts'
import { type Firefox, openFirefox } from '../support/firefox.ts'
import { openSidebar, soon } from '../support/firefox-desk.ts'
import { linesOf } from '../support/reply-field.ts'

/** What pages forbid to others, and to their own scripts. */
const policies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a policy that allows nothing and no frame': {
    'Content-Security-Policy': "default-src 'none'; frame-src 'none'; style-src 'none'",
  },
  'COEP require-corp, isolated': {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
  'COEP credentialless': { 'Cross-Origin-Embedder-Policy': 'credentialless' },
  'Trusted Types': { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  'a sandbox that keeps its origin': { 'Content-Security-Policy': 'sandbox allow-scripts allow-same-origin' },
}
const shut = { 'Content-Security-Policy': 'sandbox allow-scripts' }
const pages = [...Object.values(policies), shut]
const html =
  '<!doctype html><meta charset="utf-8"><title>Ticket</title><textarea rows="20" cols="60"></textarea><div contenteditable style="min-height: 4em"></div>'

let server: Server
let firefox: Firefox
beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...pages[Number(url.slice(1))] }).end(html)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  firefox = await openFirefox()
  await firefox.addSamples()
})
afterEach(async () => {
  expect(await firefox.complaints()).toEqual([])
})
afterAll(async () => {
  await firefox?.close()
  server?.close()
})

const open = (policy: Readonly<Record<string, string>>) =>
  firefox.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${pages.indexOf(policy)}`)

const places = ['textarea', 'div'] as const

test.each(Object.keys(policies).flatMap((name) => places.map((place) => [name, place] as const)))(
  'on a page with %s a reply goes into its %s',
  async (name, place) => {
    const page = await open(policies[name] ?? {})
    await page.locator(place).click()
    const sidebar = await openSidebar(firefox, page)
    await playRefund(page.keyboard, sidebar)
    await page.keyboard.press('Enter')
    await expect.poll(sidebar.focused, soon).toBe('Your first name')
    await page.keyboard.type('Noor')
    await page.keyboard.press('Enter')
    await expect.poll(sidebar.status, soon).toContain('Inserted')
    const text = await page.evaluate((place) => {
      const field = document.querySelector<HTMLElement>(place)
      return field instanceof HTMLTextAreaElement ? field.value : (field?.innerText ?? '')
    }, place)
    expect(linesOf(text)).toEqual(refundLines('there', 'Noor'))
    await page.close()
  },
)

test('a sandboxed page, which would leave the sidebar blank, is told of at the icon, with the way to the browser’s own', async () => {
  const page = await open(shut)
  await page.locator('textarea').click()
  await firefox.clickIcon()
  await expect.poll(() => firefox.inPopup('document.body.innerText'), soon).toContain('Its own security settings')
  expect(page.frames().length).toBe(1)
  await page.close()
})
