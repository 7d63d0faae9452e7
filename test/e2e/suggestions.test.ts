import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seriousFindings } from '../support/axe.ts'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { sidebarIn } from '../support/extension-browser.ts'

const pictures = resolve(import.meta.dirname, '../../.output/screens')

let desk: Desk
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

async function openTicket(number: number) {
  const { page, field } = await desk.openTicket('textarea', number)
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  const suggested = sidebar.getByRole('group', { name: 'Suggested for this message' })
  return { page, field, sidebar, suggested }
}

test('the replies that may answer the customer stand first, with the words of the message that say so', async () => {
  const { page, sidebar, suggested } = await openTicket(4711)
  await suggested.getByRole('option').first().waitFor()
  const rows = await suggested.getByRole('option').allInnerTexts()
  expect(rows.length).toBeLessThanOrEqual(5)
  expect(rows[0]).toMatch(/The message says: \p{L}+/u)
  expect(await sidebar.getByRole('group', { name: 'Other replies' }).getByRole('option').count()).toBeGreaterThan(0)
  expect(await seriousFindings(page)).toEqual([])
  await page.screenshot({ path: join(pictures, 'suggested-en-light.png') })
  await page.close()
})

test('another ticket has its own, and a search has none', async () => {
  const { page, sidebar, suggested } = await openTicket(4711)
  const first = suggested.getByRole('option').first()
  await expect.poll(() => first.innerText()).toContain('Refund sent but not arrived')
  await page.getByRole('link', { name: 'Cannot sign in' }).click()
  await expect.poll(() => first.innerText()).toContain('Cannot sign in')
  await sidebar.getByRole('combobox').fill('refund')
  await expect.poll(() => suggested.count()).toBe(0)
  await page.close()
})

test('what the agent has selected in the page is the message that is meant', async () => {
  const { page, suggested } = await openTicket(4711)
  await suggested.getByRole('option').first().waitFor()
  await selectInPage(page, 'And I forgot my password, I can not sign in to my account.')
  await expect.poll(() => suggested.getByRole('option').first().innerText()).toContain('Cannot sign in')
  await page.close()
})

test('a reply comes up again for the words it was used for, until that is deleted in the settings', async () => {
  const message = 'Good morning, the wobbly gizmo squeaks whenever somebody twirls it. What now?'
  const openWith = async () => {
    const opened = await openTicket(4709)
    await selectInPage(opened.page, message)
    return opened
  }
  const first = await openWith()
  await first.suggested.getByText('now').first().waitFor()
  await first.sidebar.getByRole('combobox').fill('htr')
  const chosen = (await first.sidebar.getByRole('option', { selected: true }).innerText()).split('\n')[0] ?? ''
  await first.sidebar.getByRole('button', { name: 'Copy' }).click()
  const options = await desk.browser.open('options.html')
  await options.getByText('1 reply used, words of messages for 1 of them').waitFor()
  await first.page.close()

  const second = await openWith()
  await expect.poll(() => second.suggested.getByRole('option').first().innerText()).toContain(chosen)
  await second.sidebar.getByRole('combobox').fill('flugelhorn')
  await second.sidebar.getByText('Nothing found for “flugelhorn”.').waitFor()
  await options.getByText('1 search that found nothing').click()
  await options.getByText('flugelhorn').waitFor()
  await second.page.close()
  await options.screenshot({ path: join(pictures, 'memory-en-light.png'), fullPage: true })
  expect(await seriousFindings(options)).toEqual([])
  await options.getByRole('button', { name: 'Delete all of it' }).click()
  await options.getByText('Deleted. Your replies are still here.').waitFor()
  await options.close()

  const third = await openWith()
  await third.sidebar
    .getByRole('group', { name: 'Other replies' })
    .or(third.sidebar.getByRole('heading', { name: /Type to search/ }))
    .waitFor()
  expect(await third.suggested.getByRole('option').allInnerTexts()).not.toContainEqual(expect.stringContaining(chosen))
  await third.page.close()
})

test('a search that finds nothing shows what is nearest, and chooses none of it', async () => {
  const { page, sidebar } = await openTicket(4711)
  await sidebar.getByRole('combobox').fill('refundationing')
  await sidebar.getByText('Nothing found for “refundationing”. Closest matches:').first().waitFor()
  expect(await sidebar.getByRole('option').count()).toBe(3)
  expect(await sidebar.getByRole('option', { selected: true }).count()).toBe(0)
  await page.screenshot({ path: join(pictures, 'near-en-light.png') })
  await page.close()
})

/** As somebody does who marks one message of many, and goes to the sidebar. */
async function selectInPage(page: Page, text: string): Promise<void> {
  await page.evaluate((said) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = said
    paragraph.style.cssText = 'position: fixed; bottom: 0; left: 0; z-index: 9; margin: 0; background: white'
    document.body.append(paragraph)
  }, text)
  await page.getByText(text).click({ clickCount: 3 })
  await (await sidebarIn(page)).getByRole('combobox').click()
}
