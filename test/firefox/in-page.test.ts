import type { Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Helpdesk, serveHelpdesk } from '../helpdesk/serve.ts'
import { type Firefox, openFirefox } from '../support/firefox.ts'
import { type EditorName, editors } from '../support/reply-field.ts'

let helpdesk: Helpdesk
let firefox: Firefox
beforeAll(async () => {
  helpdesk = await serveHelpdesk()
  firefox = await openFirefox()
  await firefox.addSamples()
})
afterAll(async () => {
  await firefox?.close()
  await helpdesk?.close()
})

const soon = { timeout: 5_000 }

/** Where the person writes: in the page, or in the page inside it. */
const places: Readonly<Record<EditorName, string>> = {
  textarea: 'textarea',
  ckeditor5: '.ck-editor__editable',
  tinymce: 'iframe',
}

// These fail until two things are mended: Firefox gives our frame in somebody's page no browser.tabs, scripting or permissions,
// so that the sidebar stays blank; and the page can't read what a content script puts into a paste event, so that of the
// three editors only the textarea takes a reply.
test.each(editors)(
  'the icon opens the sidebar in a page, and a snippet goes into the %s editor',
  { fails: true },
  async (editor) => {
    const page = await firefox.open(`${helpdesk.url}/tickets/4711?editor=${editor}`)
    const place = `section[data-editor="public"] ${places[editor]}`
    await page.locator(place).click()
    await page.keyboard.type('Before. After.')
    for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
    await firefox.clickIcon()
    const sidebar = await sidebarIn(page)
    const focused = () => sidebar.evaluate(() => document.hasFocus() && document.activeElement?.ariaLabel)
    await expect.poll(focused, soon).toBe('Search replies')
    await page.keyboard.type('se2')
    await sidebar.locator('[role=option][aria-selected=true]').wait()
    const blanks = { Amount: 'EUR 89.00', 'Sent on': '14 November', 'Usual bank time': 'five days' }
    for (const [label, words] of Object.entries(blanks)) {
      await page.keyboard.press('Enter')
      await expect.poll(focused, soon).toBe(label)
      await page.keyboard.type(words)
    }
    await page.keyboard.press('Enter')
    await sidebar.locator('[role=status]::-p-text(Inserted)').wait()
    await page.keyboard.type('NEXT')
    await expect
      .poll(() => page.evaluate(textIn, place), soon)
      .toMatch(/^Before\.We sent your refund of EUR 89\.00 on 14 November\. .* within five days\.NEXT After\.$/)
    expect(await firefox.complaints()).toEqual([])
  },
)

/** Puppeteer hears that there is a frame, but not where it went. */
async function sidebarIn(page: Page): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames())
      if ((await frame.evaluate(() => location.pathname)) === '/sidepanel.html') return frame
    throw new Error('There is no sidebar in the page')
  }
  await expect.poll(find, soon).toBeDefined()
  return find()
}

/** Runs in the page. */
function textIn(place: string): string {
  const element = document.querySelector<HTMLElement>(place)
  if (element instanceof HTMLTextAreaElement) return element.value
  return (element instanceof HTMLIFrameElement ? element.contentDocument?.body : element)?.innerText ?? ''
}
