import type { Page } from 'playwright-core'
import type { Desk } from '../support/desk.ts'

/** What our script adds to the memory of a page nobody writes in, in kB: the same page from an allowed site and from another. */
export async function measurePageHeap(desk: Desk, runs: number): Promise<number[]> {
  const page = await desk.browser.context.newPage()
  const allowed = new URL('/page/blank', desk.url)
  const other = new URL(allowed)
  // The same server, under a name the extension was not given.
  other.hostname = 'localhost'
  const added: number[] = []
  for (let run = 0; run < runs; run++) {
    const without = await heapOf(page, other.href)
    added.push((await heapOf(page, allowed.href)) - without)
  }
  await page.close()
  return added
}

async function heapOf(page: Page, url: string): Promise<number> {
  // Another process for each, so that nothing is left from the page before.
  await page.goto('about:blank')
  await page.goto(url)
  const session = await page.context().newCDPSession(page)
  // When the script has done what it does at the start: idle, then collected.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1000
}
