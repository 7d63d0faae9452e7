import type { Item } from '../../lib/replies/item.ts'
import { type Desk, highlightedRow, openSidebar } from '../support/desk.ts'
import type { EditorName } from '../support/reply-field.ts'
import { closeSidebar } from './close-sidebar.ts'
import { measureKey } from './probe.ts'

/** From Enter in the search box to "Inserted", which is said after the text was read back from the editor. */
export async function measureInserting(desk: Desk, editor: EditorName, replies: readonly Item[]): Promise<number[]> {
  const { page, field } = await desk.openTicket(editor)
  const times: number[] = []
  for (const { shortcut = '', title } of replies) {
    await field.click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    const sidebar = await openSidebar(desk.browser, page)
    await sidebar.getByRole('combobox').fill(shortcut)
    await highlightedRow(sidebar).filter({ hasText: title }).waitFor()
    times.push(await measureKey(sidebar, { kind: 'status', words: 'Inserted' }, () => page.keyboard.press('Enter')))
  }
  await closeSidebar(desk.browser, page)
  await page.close()
  return times
}

/** Replies that can be sent as they are: Enter inserts them at once. */
export const sendable = (items: readonly Item[]): Item[] =>
  items.filter((item) => item.kind === 'reply' && item.audience === 'customer' && !item.body.includes('{{'))
