import type { Locator, Page } from 'playwright-core'
import { type ExtensionBrowser, openExtensionBrowser } from '../extension-browser.ts'
import { type Login, password } from './conversations.ts'
import { serveRequestTracker } from './serve.ts'

export type Action = 'Respond' | 'Comment'

/** Request Tracker as its agents use it, in a browser with the extension. */
export type Tracker = {
  readonly url: string
  readonly signIn: (login: Login) => Promise<void>
  /** The ticket's own page, its history loaded. */
  readonly openTicket: (number: number) => Promise<Page>
  /** The page a reply is written on, without having been on the ticket's. */
  readonly openReply: (number: number, action?: Action) => Promise<{ page: Page; field: TrackerField }>
  /** What the ticket holds of its newest message, as RT gives it to programs. */
  readonly storedIn: (number: number) => Promise<{ readonly type: string; readonly content: string }>
  readonly close: () => Promise<void>
}

export type TrackerDesk = Tracker & { readonly browser: ExtensionBrowser }

/** With a browser of its own, the site allowed. */
export async function openTrackerDesk(): Promise<TrackerDesk> {
  const browser = await openExtensionBrowser({ allowed: ['http://127.0.0.1/*'] })
  try {
    const tracker = await openTracker(browser)
    const close = async () => {
      await browser.close()
      await tracker.close()
    }
    return { ...tracker, browser, close }
  } catch (error) {
    await browser.close()
    throw error
  }
}

export async function openTracker({ context }: ExtensionBrowser): Promise<Tracker> {
  const tracker = await serveRequestTracker()
  const at = (path: string) => new URL(path, tracker.url).href
  const ask = async (path: string) => (await context.request.get(at(path))).json()
  return {
    url: tracker.url,
    async signIn(login) {
      const page = await context.newPage()
      // Ended at the server too: a late answer to a page of the session before would bring its cookie back.
      await page.goto(at('/NoAuth/Logout.html'))
      await context.clearCookies()
      await page.goto(tracker.url)
      await page.locator('input[name="user"]').fill(login)
      await page.locator('input[name="pass"]').fill(password)
      await page.keyboard.press('Enter')
      await page.getByText('Logged in as').waitFor()
      await page.close()
    },
    async openTicket(number) {
      const page = await context.newPage()
      await page.goto(at(`/Ticket/Display.html?id=${number}`))
      await historyLoaded(page)
      return page
    },
    async openReply(number, action = 'Respond') {
      const page = await context.newPage()
      await page.goto(at(`/Ticket/Update.html?Action=${action}&id=${number}`))
      return { page, field: await trackerField(page) }
    },
    async storedIn(number) {
      const { items } = await ask(`/REST/2.0/ticket/${number}/history?per_page=100&fields=Type`)
      const written = items.filter(({ Type }: { Type: string }) => Type === 'Correspond' || Type === 'Comment').pop()
      const found = await ask(`/REST/2.0/transaction/${written.id}/attachments?fields=ContentType,Content`)
      const body = found.items.find(({ ContentType }: { ContentType: string }) => ContentType.startsWith('text/'))
      return { type: written.Type, content: body.Content }
    },
    close: tracker.close,
  }
}

/** The history comes after the page, by a request of its own. */
export const historyLoaded = (page: Page): Promise<void> => page.locator('.transaction.message').last().waitFor()

/** The reply editor as a person meets it: clicked, typed into, read. */
export type TrackerField = {
  readonly editable: Locator
  readonly click: () => Promise<void>
  readonly text: () => Promise<string>
}

export async function trackerField(page: Page): Promise<TrackerField> {
  await page.locator('form[name="TicketUpdate"] [name="SubmitTicket"]').waitFor()
  const isRich = (await page.locator('textarea#UpdateContent.richtext').count()) > 0
  const editable = isRich
    ? page.frameLocator('#cke_UpdateContent iframe').locator('body[contenteditable="true"]')
    : page.locator('textarea#UpdateContent')
  await editable.waitFor()
  return {
    editable,
    click: () => editable.click(),
    text: async () => (isRich ? await editable.innerText() : await editable.inputValue()).replaceAll('\u00A0', ' '),
  }
}
