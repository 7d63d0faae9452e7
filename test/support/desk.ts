import type { Frame, Page } from 'playwright-core'
import { serveHelpdesk } from '../helpdesk/serve.ts'
import { type ExtensionBrowser, openExtensionBrowser, sidebarIn } from './extension-browser.ts'
import { type EditorName, type ReplyField, replyField } from './reply-field.ts'

/** The demo helpdesk in a browser with the extension, its site allowed. */
export type Desk = {
  readonly url: string
  readonly browser: ExtensionBrowser
  /** Stops the server and leaves the browser: the network is gone. */
  readonly cut: () => Promise<void>
  readonly close: () => Promise<void>
  readonly openTicket: (editor: EditorName, number?: number) => Promise<{ page: Page; field: ReplyField }>
}

type Options = Omit<NonNullable<Parameters<typeof openExtensionBrowser>[0]>, 'allowed'> & { readonly allowed?: boolean }

export async function openDesk({ allowed = true, ...options }: Options = {}): Promise<Desk> {
  const server = await serveHelpdesk()
  const browser = await openExtensionBrowser({ ...options, allowed: allowed ? ['http://127.0.0.1/*'] : [] })
  let running = true
  const cut = async () => {
    if (running) await server.close()
    running = false
  }
  return {
    url: server.url,
    browser,
    cut,
    async close() {
      await browser.close()
      await cut()
    },
    async openTicket(editor, number = 4711) {
      const page = await browser.context.newPage()
      await page.goto(new URL(`/tickets/${number}?editor=${editor}`, server.url).href)
      return { page, field: await replyField(page, editor) }
    },
  }
}

/** Opens the sidebar in the page and waits until it has the keyboard. */
export async function openSidebar(browser: ExtensionBrowser, page: Page): Promise<Frame> {
  await browser.clickIcon(page)
  return openedSidebar(page)
}

/** The sidebar in the page, once it has the keyboard. */
export async function openedSidebar(page: Page): Promise<Frame> {
  const sidebar = await sidebarIn(page)
  await sidebar.locator('[role=combobox]:focus').waitFor()
  return sidebar
}

/** Fills an empty library with the samples, in a tab of the extension's own. */
export async function addSamples(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.open('sidepanel.html')
  await page.getByRole('button', { name: 'Try with samples' }).click()
  await page.getByText('Works offline').waitFor()
  await page.close()
}

/** The row that Enter would take. */
export const highlightedRow = (sidebar: Frame | Page) =>
  sidebar.getByRole('listbox', { name: 'Replies' }).getByRole('option', { selected: true })
