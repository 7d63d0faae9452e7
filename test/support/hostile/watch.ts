import type { BrowserContext, Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { alive, caught, setTrap, stepOnTrap } from './trap.ts'

export type Watch = {
  /** What has run so far in any page, having made sure that it would be seen in these frames. */
  readonly ran: (page: Page, frames?: readonly Frame[]) => Promise<readonly string[]>
}

/** Pages of ours and of this machine. */
const isHere = (url: string): boolean => /^(about:blank$|chrome-extension:|http:\/\/127\.0\.0\.1[:/])/.test(url)

/** Watches everything that happens in a browser: scripts, dialogs, errors, requests and where pages go. */
export async function watchTraps(context: BrowserContext): Promise<Watch> {
  const seen: string[] = []
  let steps = 0
  await context.addInitScript(setTrap)
  context.on('console', (message) => {
    if (message.text() === alive) steps++
    else if (message.text().startsWith(caught)) seen.push(message.text())
  })
  context.on('weberror', (error) => seen.push(`error: ${error.error()}`))
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    if (!isHere(request.url()) && !/^(data|blob):/.test(request.url())) seen.push(`request: ${request.url()}`)
  })
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => {
      if (!isHere(frame.url())) seen.push(`went to: ${frame.url()}`)
    })
  })
  return {
    async ran(page, frames = page.frames()) {
      for (const frame of frames) await stepped(frame)
      return seen
    },
  }
  async function stepped(frame: Frame): Promise<void> {
    const before = steps
    await frame.evaluate(stepOnTrap)
    await expect.poll(() => steps, { timeout: 20_000 }).toBeGreaterThan(before)
  }
}
