import { join } from 'node:path'
import type { Worker } from 'playwright-core'
import type { Desk } from '../../support/desk.ts'
import { scriptOf } from '../script-of.ts'

/** Does something while the extension's background writes all replies anew, over and over; says how many times it did. */
export async function writeBeside<T>(
  desk: Desk,
  count: number,
  act: () => Promise<T>,
): Promise<{ done: T; written: number }> {
  const background = await awakeBackground(desk)
  await background.evaluate(await scriptOf(join(import.meta.dirname, 'writing.ts')))
  await background.evaluate((many) => globalThis.evenkeelWriting.begin(many), count)
  const done = await act()
  return { done, written: await background.evaluate(() => globalThis.evenkeelWriting.end()) }
}

async function awakeBackground({ browser: { context } }: Desk): Promise<Worker> {
  const [background] = context.serviceWorkers()
  return background ?? (await context.waitForEvent('serviceworker'))
}
