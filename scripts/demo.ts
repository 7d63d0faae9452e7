// The scenario behind `npm run demo`: a reply found, filled and inserted in a helpdesk's editor, with the network cut.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Frame, Page } from 'playwright-core'
import { addSamples, type Desk, highlightedRow, openDesk, openSidebar } from '../test/support/desk.ts'
import type { ReplyField } from '../test/support/reply-field.ts'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const watched = hasDisplay && !process.argv.includes('--headless')
const pictures = resolve(import.meta.dirname, '../.output/demo')
const started = performance.now()

mkdirSync(pictures, { recursive: true })
if (watched) await show()
else await play()

/** Opens everything for a person and stays until the browser is closed. */
async function show(): Promise<void> {
  const desk = await openDesk({ headless: false })
  await addSamples(desk.browser)
  const { page, field } = await desk.openTicket('ckeditor5')
  await field.click()
  await openSidebar(desk.browser, page)
  say('The helpdesk is open. Type "refund", fill the blanks, press Enter. Close the browser to end.')
  await new Promise((resolve) => desk.browser.context.once('close', resolve))
  await desk.cut()
}

/** Plays it without a display. Exit code 0 only if the text arrived. */
async function play(): Promise<void> {
  const desk = await openDesk()
  try {
    await addSamples(desk.browser)
    say('Browser started with Evenkeel and its samples')
    const { page, field } = await desk.openTicket('ckeditor5')
    say(`Helpdesk open at ${page.url()}`)
    const arrived = await answer(desk, page, field)
    say(arrived ? 'The reply is in the editor' : 'THE REPLY DID NOT ARRIVE')
    process.exitCode = arrived ? 0 : 1
  } finally {
    await desk.close()
  }
}

async function answer(desk: Desk, page: Page, field: ReplyField): Promise<boolean> {
  await field.click()
  await page.keyboard.type('Good afternoon. ')
  const sidebar = await openSidebar(desk.browser, page)
  say('Sidebar open beside the ticket')
  await desk.cut()
  say('Network cut: the helpdesk server is stopped')
  await page.keyboard.type('refund late')
  await highlightedRow(sidebar).waitFor()
  say(`Found: ${await highlightedRow(sidebar).locator('span').first().innerText()}`)
  await page.screenshot({ path: join(pictures, '1-before.png') })
  await fillBlanks(page, sidebar)
  await sidebar.getByRole('status').filter({ hasText: 'Inserted' }).waitFor()
  say('Inserted, and read back from the editor')
  await page.keyboard.type('P.S. Typed on without touching the mouse.')
  await page.screenshot({ path: join(pictures, '2-after.png') })
  const lines = await field.lines()
  console.log(`\n${lines.map((line) => `    ${line}`).join('\n')}\n`)
  say(`Screenshots in ${pictures}`)
  const text = lines.join('\n')
  return ['Good afternoon.', 'Hi Maja,', '€89.00', 'Typed on without'].every((part) => text.includes(part))
}

/** Enter goes to the first open blank, then to the next; when none is left it inserts. */
async function fillBlanks(page: Page, sidebar: Frame): Promise<void> {
  const fills = ['€89.00', '14 November', undefined, 'Friday']
  for (const fill of fills) {
    await page.keyboard.press('Enter')
    await sidebar.locator('[data-open=true]:focus').waitFor()
    if (fill === undefined) await page.keyboard.press('ArrowDown')
    else await page.keyboard.type(fill)
  }
  say('Four blanks filled')
  await page.keyboard.press('Enter')
}

function say(words: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${words}`)
}
