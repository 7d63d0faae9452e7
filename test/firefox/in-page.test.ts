import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Helpdesk, serveHelpdesk } from '../helpdesk/serve.ts'
import { type Firefox, openFirefox } from '../support/firefox.ts'
import { editors } from '../support/reply-field.ts'

let helpdesk: Helpdesk
let firefox: Firefox
beforeAll(async () => {
  helpdesk = await serveHelpdesk()
  firefox = await openFirefox()
  const page = await firefox.open('sidepanel.html')
  await page.locator('button::-p-text(Try with samples)').click()
  await page.locator('[role=option]').wait()
  await page.close()
})
afterAll(async () => {
  await firefox?.close()
  await helpdesk?.close()
})

const soon = { timeout: 10_000 }

test.each(editors)('a click on the icon opens the sidebar, and a reply goes into the %s editor', async (editor) => {
  const page = await firefox.open(`${helpdesk.url}/tickets/4711?editor=${editor}`)
  const place = `section[data-editor="public"] ${{ textarea: 'textarea', ckeditor5: '.ck-editor__editable', tinymce: 'iframe' }[editor]}`
  await page.locator(place).click()
  await page.keyboard.type('Before. After.')
  for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
  await firefox.clickIcon()
  const sidebar = await sidebarIn(page)
  const focused = () => sidebar.evaluate(() => document.hasFocus() && document.activeElement?.ariaLabel)
  await expect.poll(focused, soon).toBe('Search replies')
  await page.keyboard.type('se2')
  await sidebar.locator('[role=option][aria-selected=true]').wait()
  for (const [label, text] of [['Amount', 'EUR 89.00'], ['Sent on', '14 November'], ['Usual bank time', 'five days']] as const) {
    await page.keyboard.press('Enter')
    await expect.poll(focused, soon).toBe(label)
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')
  await sidebar.locator('[role=status]::-p-text(Inserted)').wait()
  await page.keyboard.type('NEXT')
  console.log(editor, await page.evaluate((p) => { const e = document.querySelector<any>(p); return e.value ?? (e.contentDocument?.body ?? e).innerText }, place))
})

/** Puppeteer does not learn the frame's address, only that it is there. */
async function sidebarIn(page: Page): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames()) if ((await frame.evaluate(() => location.href)).includes('/sidepanel.html')) return frame
    return undefined
  }
  await expect.poll(find, soon).toBeDefined()
  return (await find()) as Frame
}
