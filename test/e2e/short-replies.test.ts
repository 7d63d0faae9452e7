import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { sidebarIn } from '../support/extension-browser.ts'
import { sampledEditors } from '../support/reply-field.ts'
import { importShortReplies } from '../support/short-library.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const options = await desk.browser.open('options.html')
  await importShortReplies(options)
  await options.close()
})
afterAll(() => desk.close())

const says = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()

async function insert(page: Page, shortcut: string, title: string): Promise<Frame> {
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.type(shortcut)
  await highlightedRow(sidebar).filter({ hasText: title }).waitFor()
  await page.keyboard.press('Enter')
  return sidebar
}

test.each(sampledEditors)('a selection of the reply’s very words stays, once, in the %s editor', async (editor) => {
  const { page, field } = await desk.openTicket(editor)
  await field.click()
  await page.keyboard.type('Thank you for waiting.')
  for (const _ of 'Thank you for waiting.') await page.keyboard.press('Shift+ArrowLeft')
  const sidebar = await insert(page, 'thx', 'Thanks')
  await says(sidebar, 'Inserted')
  await page.keyboard.type(' Bye')
  expect(await field.lines()).toEqual(['Thank you for waiting. Bye'])
  await page.close()
})

test('an editor that takes no formatting gets the words, and that is said', async () => {
  const { page, field } = await desk.openTicket('contenteditable')
  await field.editable.evaluate((it) => {
    ;(it as HTMLElement).contentEditable = 'plaintext-only'
  })
  await field.click()
  const sidebar = await insert(page, 'tdy', 'Today')
  await says(sidebar, 'Inserted as plain text: this editor takes no formatting.')
  expect(await field.lines()).toEqual(['It leaves today.'])
  await sidebar.getByRole('button', { name: 'Undo' }).click()
  await says(sidebar, 'Undone')
  expect(await field.lines()).toEqual([])
  await page.close()
})

test.each(sampledEditors.filter((editor) => editor !== 'textarea'))(
  'formatting arrives in the %s editor',
  async (editor) => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    const sidebar = await insert(page, 'tdy', 'Today')
    await says(sidebar, 'Inserted Undo')
    expect(await field.editable.locator('strong, b').innerText()).toBe('today')
    await page.close()
  },
)

test('in the practice box Undo is tried out like anywhere', async () => {
  const page = await desk.browser.open('welcome.html')
  const box = page.getByRole('textbox', { name: 'Practice box' })
  await box.click()
  await page.keyboard.type('Hi ')
  const sidebar = await sidebarIn(page)
  await sidebar.getByRole('combobox', { name: 'Search replies' }).fill('thx')
  await highlightedRow(sidebar).filter({ hasText: 'Thanks' }).waitFor()
  await page.keyboard.press('Enter')
  await says(sidebar, 'Inserted')
  expect(await box.inputValue()).toBe('Hi Thank you for waiting.')
  await sidebar.getByRole('button', { name: 'Undo' }).click()
  await says(sidebar, 'Undone')
  expect(await box.inputValue()).toBe('Hi ')
  await page.close()
})
