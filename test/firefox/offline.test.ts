import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { playRefund, refundLines } from '../support/fill-refund.ts'
import { openFirefox } from '../support/firefox.ts'
import { openSidebar, site, soon } from '../support/firefox-desk.ts'
import { linesOf } from '../support/reply-field.ts'

test('with the server stopped and the browser started again, replies are found and inserted', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'evenkeel-'))
  const server = await serveLivingPage()
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ticket`
  const first = await openFirefox({ profile })
  await first.addSamples()
  const visit = await first.open(url)
  await visit.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await first.close()
  server.close()
  server.closeAllConnections()

  const firefox = await openFirefox({ profile })
  await firefox.allow(site)
  const page = await firefox.open(url)
  await page.locator('textarea').click()
  const sidebar = await openSidebar(firefox, page)
  await playRefund(page.keyboard, sidebar)
  await page.keyboard.press('Enter')
  // This page tells nothing of the agent, so the name is asked for like any other blank.
  await expect.poll(sidebar.focused, soon).toBe('Your first name')
  await page.keyboard.type('Noor')
  await page.keyboard.press('Enter')
  await expect.poll(sidebar.status, soon).toContain('Inserted')
  expect(linesOf(await page.$eval('textarea', ({ value }) => value))).toEqual(refundLines('there', 'Noor'))
  expect(await firefox.complaints()).toEqual([])
  await firefox.close()
  await rm(profile, { recursive: true, force: true })
})

/** A helpdesk page that lives on without its server, by a service worker of its own. */
const files: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/ticket': {
    type: 'text/html; charset=utf-8',
    text: '<!doctype html><title>Ticket</title><textarea aria-label="Reply" rows="20" cols="60"></textarea><script src="/keep.js"></script>',
  },
  '/keep.js': { type: 'text/javascript', text: "navigator.serviceWorker.register('/worker.js')" },
  '/worker.js': {
    type: 'text/javascript',
    text: `
      addEventListener('install', (event) =>
        event.waitUntil(caches.open('page').then((cache) => cache.addAll(['/ticket', '/keep.js']))))
      addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))))`,
  },
}

async function serveLivingPage(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url]
    response.writeHead(file ? 200 : 404, { 'Content-Type': file?.type ?? 'text/plain' }).end(file?.text)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
