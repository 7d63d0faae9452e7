import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { fillRefund, refundLines } from '../support/fill-refund.ts'
import { sampledEditors } from '../support/reply-field.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

const says = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()
const undoIn = (sidebar: Frame) => sidebar.getByRole('button', { name: 'Undo' })

async function insertRefund(page: Page): Promise<Frame> {
  const sidebar = await openSidebar(desk.browser, page)
  await fillRefund(page, sidebar)
  await page.keyboard.press('Enter')
  await says(sidebar, 'Inserted')
  return sidebar
}

describe.each(sampledEditors)('In the %s editor', (editor) => {
  test('Undo brings back the words that were selected, and the selection', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    await page.keyboard.type('Keep old. After')
    for (const _ of '. After') await page.keyboard.press('ArrowLeft')
    for (const _ of 'old') await page.keyboard.press('Shift+ArrowLeft')
    const before = await field.editable.innerHTML()
    const sidebar = await insertRefund(page)
    expect(await field.lines()).not.toEqual(['Keep old. After'])
    await undoIn(sidebar).click()
    await says(sidebar, 'Undone')
    expect(await field.editable.innerHTML()).toBe(before)
    expect(await field.lines()).toEqual(['Keep old. After'])
    await page.keyboard.type('new')
    expect(await field.lines()).toEqual(['Keep new. After'])
    expect(await undoIn(sidebar).count()).toBe(0)
    await page.close()
  })

  test('Undo leaves an editor that was empty empty', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    const sidebar = await insertRefund(page)
    expect(await field.lines()).toEqual(refundLines('Maja', 'Noor'))
    await undoIn(sidebar).click()
    await says(sidebar, 'Undone')
    expect(await field.lines()).toEqual([])
    await page.keyboard.type('Mine')
    expect(await field.lines()).toEqual(['Mine'])
    await page.close()
  })

  test('what was typed since is not undone with it', async () => {
    const { page, field } = await desk.openTicket(editor)
    await field.click()
    const sidebar = await insertRefund(page)
    await page.keyboard.type(' Mine')
    const lines = await field.lines()
    await undoIn(sidebar).click()
    await says(sidebar, 'Not undone: the field has changed since.')
    expect(await field.lines()).toEqual(lines)
    await page.close()
  })
})

test('many lines go into a text field in one piece, to the letter, and one Ctrl+Z takes them back', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  await page.keyboard.type('Before  & <b>')
  const sidebar = await insertRefund(page)
  const lines = refundLines('Maja', 'Noor')
  const letter = [...lines.slice(0, 4), lines.slice(4).join('\n')].join('\n\n')
  expect(await field.editable.inputValue()).toBe(`Before  & <b>${letter}`)
  await page.keyboard.press('Control+z')
  expect(await field.editable.inputValue()).toBe('Before  & <b>')
  await undoIn(sidebar).click()
  await says(sidebar, 'Nothing to undo')
  await page.close()
})
