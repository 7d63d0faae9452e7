import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFindings } from '../support/axe.ts'
import { type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { focused } from '../support/fill-refund.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const acknowledged = 'Hi Maja, I can see how frustrating this has been. You have my full attention now.'
const thanked = 'Thank you for telling me this so openly. It helps me see what went wrong.'
const stage = (sidebar: Frame | Page) => sidebar.getByRole('tab', { selected: true }).innerText()

/** A keyboard that counts what is pressed on it. */
function countedKeys(page: Page) {
  const pressed: string[] = []
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      pressed.push(key)
      await page.keyboard.press(key)
    }
  }
  return { pressed, press }
}

test('from the sidebar to an acknowledgement in CKEditor 5: two keys, and typing goes on after it', async () => {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  await page.keyboard.type('Before. ')
  const sidebar = await openSidebar(desk.browser, page)
  const keys = countedKeys(page)
  await keys.press('Alt+l', '1')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  expect(keys.pressed.length).toBeLessThanOrEqual(3)
  expect(await field.lines()).toEqual([`Before. ${acknowledged}`])
  await page.keyboard.type('NEXT')
  await expect.poll(() => field.lines()).toEqual([`Before. ${acknowledged}NEXT`])
  await page.close()
})

test('by arrow and Enter it is three keys, and one Ctrl+Z takes it out', async () => {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  const keys = countedKeys(page)
  await keys.press('Alt+l', 'ArrowDown', 'Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  expect(keys.pressed).toHaveLength(3)
  expect(await field.lines()).toEqual([acknowledged])
  await page.keyboard.press('Control+z')
  await expect.poll(() => field.lines()).toEqual([])
  await page.close()
})

test('a phrase with a blank asks for it first, and goes in when it is filled', async () => {
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.press('Alt+l')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('3')
  await focused(sidebar, 'Time')
  expect(await field.lines()).toEqual([])
  await page.keyboard.type('3 pm')
  await page.keyboard.press('Enter')
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  expect(await field.lines()).toEqual(['You’ll hear from me by 3 pm, even if I’m still looking into it.'])
  await page.close()
})

test('the stage stays with its ticket, and the next customer is listened to first', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.press('Alt+l')
  await page.keyboard.press('ArrowRight')
  expect(await stage(sidebar)).toBe('Reassure')
  await page.getByRole('link', { name: 'Kedlen kom frem' }).click()
  await expect.poll(() => stage(sidebar)).toBe('Listen')
  await page.goBack()
  await expect.poll(() => stage(sidebar)).toBe('Reassure')
  await page.close()
})

test('in a tab of its own, without a page or a network, a digit copies the phrase and leaves it to be read aloud', async () => {
  const page = await desk.browser.open('sidepanel.html')
  await page.getByRole('combobox', { name: 'Search replies' }).waitFor()
  await desk.browser.context.setOffline(true)
  await page.keyboard.press('Alt+l')
  await focused(page, 'Phrases')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('2')
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
  expect(await page.getByRole('listbox').getByRole('option', { selected: true }).innerText()).toContain(thanked)
  await desk.browser.context.setOffline(false)
  await page.keyboard.press('Escape')
  await focused(page, 'Search replies')
  await page.keyboard.press('Control+v')
  expect(await page.getByRole('combobox', { name: 'Search replies' }).inputValue()).toBe(thanked)
  await page.close()
})

test('axe finds nothing serious in any stage, at rest or with a blank open', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await page.keyboard.press('Alt+l')
  for (const blank of ['What happened', 'Time', 'First option']) {
    expect(await seriousFindings(sidebar)).toEqual([])
    await page.keyboard.press(blank === 'First option' ? '2' : '3')
    await focused(sidebar, blank)
    expect(await seriousFindings(sidebar)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
  }
  await page.close()
})
