import type { Page } from 'playwright-core'
import type { Desk } from '../support/desk.ts'
import { sidebarIn } from '../support/extension-browser.ts'
import { closeSidebar } from './close-sidebar.ts'
import { readyAt, waitForReady } from './probe.ts'
import { prepareShortcut } from './shortcut.ts'

/** From the shortcut to the search box with the keyboard and the painted list, again and again in one page. */
export async function measureReopening(desk: Desk, runs: number): Promise<number[]> {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  await openOnce(desk, page)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await field.click()
    await waitForReady(await sidebarIn(page))
    times.push(await openOnce(desk, page))
  }
  await page.close()
  return times
}

/** The same for the first time in a page. */
export async function measureOpening(desk: Desk, runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await openInNewPage(desk))
  return times
}

/** And with the background asleep, as it is after half a minute. */
export async function measureColdOpening(desk: Desk, runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await openInNewPage(desk, sendBackgroundToSleep))
  return times
}

async function openInNewPage(desk: Desk, prepare: (page: Page) => Promise<void> = async () => {}): Promise<number> {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  await prepare(page)
  const time = await openOnce(desk, page)
  await page.close()
  return time
}

async function openOnce(desk: Desk, page: Page): Promise<number> {
  const press = await prepareShortcut(desk.browser, page)
  const pressed = await press()
  const sidebar = await sidebarIn(page)
  const ready = await readyAt(sidebar)
  await closeSidebar(desk.browser, page)
  return ready - pressed
}

async function sendBackgroundToSleep(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await stopped
  await session.detach()
}
