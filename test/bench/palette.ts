import type { Page } from 'playwright-core'
import { sendBackgroundToSleep } from '../support/background.ts'
import type { Desk } from '../support/desk.ts'
import { paletteIn, showsPalette } from '../support/palette.ts'
import type { EditorName } from '../support/reply-field.ts'
import { now, readyAt, waitForReady } from './probe.ts'

/** From the last key of the trigger to the search with the keyboard and the painted list, again and again in one page. */
export async function measurePalette(desk: Desk, editor: EditorName, runs: number): Promise<number[]> {
  const { page, field } = await desk.openTicket(editor)
  await field.click()
  await callOnce(page)
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    await waitForReady(await paletteIn(page))
    times.push(await callOnce(page))
  }
  await page.close()
  return times
}

/** With nothing prepared: the trigger is the first thing that happens in the page, and the background sleeps. */
export async function measureColdPalette(desk: Desk, runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const { page, field } = await desk.openTicket('textarea')
    await sendBackgroundToSleep(page)
    await field.click()
    times.push(await callOnce(page))
    await page.close()
  }
  return times
}

async function callOnce(page: Page): Promise<number> {
  await page.keyboard.type(' ;')
  const pressed = now()
  await page.keyboard.press(';')
  const ready = await readyAt(await paletteIn(page))
  await page.keyboard.press('Escape')
  while (await showsPalette(page)) await page.waitForTimeout(20)
  // No person is quicker, and into a frame the browser takes the keyboard in its own time.
  await page.waitForTimeout(100)
  return ready - pressed
}
