import type { Frame, Page } from 'playwright-core'
import { type Desk, openDesk, openSidebar } from './desk.ts'
import type { FeedHost } from './feed-host.ts'

/** An agent at the demo helpdesk, in a browser of their own. */
export type Agent = Desk & {
  /** Follows the feed, as an agent does who was given its link. */
  readonly follow: (host: Pick<FeedHost, 'url'>, feed: string) => Promise<void>
  /** A ticket with the sidebar open beside it, and the keyboard in its search. */
  readonly sitDown: () => Promise<{
    readonly page: Page
    readonly sidebar: Frame
    readonly lines: () => Promise<readonly string[]>
  }>
}

export async function openAgent(): Promise<Agent> {
  const desk = await openDesk()
  return {
    ...desk,
    async follow(host, feed) {
      const page = await desk.browser.open('sidepanel.html')
      await page.getByLabel('Paste the link from your team lead').fill(`${host.url}#evenkeel=${feed}`)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Subscribe' }).click()
      await page.getByRole('option').first().waitFor()
      await page.close()
    },
    async sitDown() {
      const { page, field } = await desk.openTicket('textarea')
      await field.click()
      return { page, sidebar: await openSidebar(desk.browser, page), lines: () => field.lines() }
    },
  }
}

/** Looks for news at once, as an agent does who does not want to wait. */
export async function refresh(sidebar: Frame | Page): Promise<void> {
  await sidebar.locator('header [aria-haspopup=dialog]').click()
  const dialog = sidebar.getByRole('dialog', { name: 'Packs' })
  const button = dialog.getByRole('button', { name: /^Refresh/ })
  await button.click()
  // While it looks, there is a bar in its place.
  await button.waitFor()
  await dialog.getByRole('button', { name: 'Done' }).click()
}
