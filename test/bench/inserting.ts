import type { Page } from 'playwright-core'
import type { Item } from '../../lib/replies/item.ts'
import { type Desk, highlightedRow, openSidebar } from '../support/desk.ts'
import type { ExtensionBrowser } from '../support/extension-browser.ts'
import type { EditorName } from '../support/reply-field.ts'
import type { Login } from '../support/request-tracker/conversations.ts'
import { openTracker } from '../support/request-tracker/desk.ts'
import { closeSidebar } from './close-sidebar.ts'
import { measureKey } from './probe.ts'

/** A page with a field to write into. */
type Written = { readonly page: Page; readonly field: { readonly click: () => Promise<void> } }

/** From Enter in the search box to "Inserted", which is said after the text was read back from the editor. */
export const measureInserting = async (desk: Desk, editor: EditorName, replies: readonly Item[]): Promise<number[]> =>
  insertInto(desk.browser, await desk.openTicket(editor), replies)

/** The same in a page that wants nobody to paste: the reply goes in another way when that has been waited for. */
export async function measureSwallowed(desk: Desk, replies: readonly Item[]): Promise<number[]> {
  const ticket = await desk.openTicket('contenteditable')
  await ticket.field.editable.evaluate((editable) =>
    editable.addEventListener('paste', (event) => event.preventDefault()),
  )
  return insertInto(desk.browser, ticket, replies)
}

/** The same in Request Tracker's editor, rich or plain as the agent has it. */
export async function measureTracker(desk: Desk, login: Login, replies: readonly Item[]): Promise<number[]> {
  const tracker = await openTracker(desk.browser)
  try {
    await tracker.signIn(login)
    return await insertInto(desk.browser, await tracker.openReply(1), replies)
  } finally {
    await tracker.close()
  }
}

async function insertInto(browser: ExtensionBrowser, { page, field }: Written, replies: readonly Item[]) {
  const times: number[] = []
  for (const { shortcut = '', title } of replies) {
    await field.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    const sidebar = await openSidebar(browser, page)
    await sidebar.getByRole('combobox').fill(shortcut)
    await highlightedRow(sidebar).filter({ hasText: title }).waitFor()
    times.push(await measureKey(sidebar, { kind: 'status', words: 'Inserted' }, () => page.keyboard.press('Enter')))
  }
  await closeSidebar(browser, page)
  await page.close()
  return times
}

/** Short replies that can be sent as they are: Enter inserts them at once. */
export const sendable = (items: readonly Item[]): Item[] =>
  items.filter(
    (item) =>
      item.kind === 'reply' &&
      item.audience === 'customer' &&
      !item.body.includes('{{') &&
      item.body.length <= mostCharacters,
  )

const mostCharacters = 400
