import type { Page } from 'playwright-core'
import { sendBackgroundToSleep } from '../support/background.ts'
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

/** The same for the first time in a page, when the agent has been in the reply field for a second. */
export async function measureOpening(desk: Desk, runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const { page, field } = await desk.openTicket('ckeditor5')
    await field.click()
    await page.waitForTimeout(1_000)
    times.push(await openOnce(desk, page))
    await page.close()
  }
  return times
}

/** With nothing prepared: the agent has not been in any field, and the background sleeps as it does after half a minute. */
export async function measureColdOpening(desk: Desk, runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const { page } = await desk.openTicket('ckeditor5')
    await sendBackgroundToSleep(page)
    times.push(await openOnce(desk, page))
    await page.close()
  }
  return times
}

async function openOnce(desk: Desk, page: Page): Promise<number> {
  const press = await prepareShortcut(desk.browser, page)
  const pressed = await press()
  const sidebar = await sidebarIn(page)
  const ready = await readyAt(sidebar)
  await closeSidebar(desk.browser, page)
  return ready - pressed
}
