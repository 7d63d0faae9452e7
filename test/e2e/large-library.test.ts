import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asLibraryFile, makeLibrary } from '../bench/library.ts'
import { type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { item } from '../support/item.ts'

/** Too many to make their index between two keys. */
const count = 4_000
const flugelhorn = item({
  id: 'flugelhorn',
  title: 'An instrument came in pieces',
  body: 'We are sorry about your flugelhorn. The carrier will fetch it tomorrow.',
})

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

async function importLibrary(page: Page): Promise<void> {
  await page.getByLabel('Import replies').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(asLibraryFile([...makeLibrary(count), flugelhorn])),
  })
  await page.getByText(`${(count + 1).toLocaleString('en')} replies imported`).waitFor()
}

test('of a large library that has just come in, titles are found at once, and every word when its index is made', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  const options = await desk.browser.open('options.html')
  const making = page.waitForEvent('worker')
  await importLibrary(options)
  await options.close()
  await sidebar.getByText(`Works offline · ${(count + 1).toLocaleString('en')} replies`).waitFor()
  // The sidebar may be asked for it only when somebody types, or when it has nothing else to do.
  await sidebar.getByRole('combobox').fill('An instrument')
  await sidebar.getByRole('option', { name: 'An instrument came in pieces' }).waitFor()
  expect((await making).url()).toContain('index-worker')
  await sidebar.getByRole('combobox').fill('flugelhorn')
  await sidebar.getByRole('option', { name: 'An instrument came in pieces' }).waitFor()
  await page.close()
})

test('the next page finds it by a word of its text at once: the index was kept', async () => {
  const { page, field } = await desk.openTicket('textarea')
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await sidebar.getByRole('combobox').fill('flugelhorn')
  await sidebar.getByRole('option', { name: 'An instrument came in pieces' }).waitFor()
  await page.close()
})
