import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSamples, type Desk, highlightedRow, openDesk, openSidebar } from '../support/desk.ts'
import { sidebarIn } from '../support/extension-browser.ts'
import { fillRefund, refundLines } from '../support/fill-refund.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

const says = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()

/** A ticket with a letter ready to go in. */
async function readyDesk(editor: 'textarea' | 'contenteditable' | 'ckeditor5' = 'textarea') {
  const { page, field } = await desk.openTicket(editor)
  await field.click()
  const sidebar = await openSidebar(desk.browser, page)
  await fillRefund(page, sidebar)
  return { page, field, sidebar }
}

/** What Copy puts on the clipboard is the whole letter. */
async function copies(page: Page, sidebar: Frame): Promise<string[]> {
  await desk.browser.context.grantPermissions(['clipboard-read'])
  await sidebar.getByRole('button', { name: 'Copy' }).click()
  await says(sidebar, 'Copied')
  await page.bringToFront()
  const text = await page.evaluate(() => {
    window.focus()
    document.querySelector('textarea')?.focus()
    return navigator.clipboard.readText()
  })
  return text.split('\n').filter((line) => line !== '')
}

const area = 'section[data-editor="public"] textarea'

describe('a field that takes nothing: the agent is told, and Copy has the whole letter', () => {
  test.each<[string, (field: HTMLTextAreaElement) => void, string]>([
    [
      'it has become read-only',
      (field) => {
        field.readOnly = true
      },
      'Nothing inserted: this field is read-only.',
    ],
    [
      'it has been switched off',
      (field) => {
        field.disabled = true
      },
      'Nothing inserted: this field is switched off.',
    ],
    [
      'its whole form has been switched off',
      (field) => {
        const form = document.createElement('fieldset')
        field.replaceWith(form)
        form.append(field)
        form.disabled = true
      },
      'Nothing inserted: this field is switched off.',
    ],
    [
      'it takes too few characters',
      (field) => {
        field.maxLength = 40
      },
      'too many for this field.',
    ],
    ['it has vanished', (field) => field.remove(), 'Nothing inserted: the editor is no longer there.'],
  ])('%s', async (_, change, words) => {
    const { page, sidebar } = await readyDesk()
    const field = await page.waitForSelector(area)
    await field.evaluate(change)
    await page.keyboard.press('Enter')
    await says(sidebar, words)
    expect(await field.evaluate((it) => (it as HTMLTextAreaElement).value)).toBe('')
    expect(await copies(page, sidebar)).toEqual(refundLines('Maja', 'Noor'))
    await page.close()
  })

  test('it was read-only from the start, and is named', async () => {
    const { page, field } = await desk.openTicket('textarea')
    await field.editable.evaluate((it) => {
      ;(it as HTMLTextAreaElement).readOnly = true
    })
    await field.click()
    const sidebar = await openSidebar(desk.browser, page)
    await says(sidebar, 'Into: Reply to customer')
    await fillRefund(page, sidebar)
    await page.keyboard.press('Enter')
    await says(sidebar, 'Nothing inserted: this field is read-only.')
    await page.close()
  })
})

describe('a page of bad manners', () => {
  test.each(['textarea', 'contenteditable', 'ckeditor5'] as const)(
    'that throws in all of its own handlers gets the reply once, in the %s editor',
    async (editor) => {
      const { page, field, sidebar } = await readyDesk(editor)
      await page.evaluate(() => {
        const events = [
          'input',
          'beforeinput',
          'paste',
          'keydown',
          'focus',
          'focusin',
          'blur',
          'selectionchange',
          'change',
        ]
        for (const event of events)
          window.addEventListener(
            event,
            () => {
              throw new Error('The page’s own fault')
            },
            true,
          )
      })
      await page.keyboard.press('Enter')
      await says(sidebar, 'Inserted')
      expect(await field.lines()).toEqual(refundLines('Maja', 'Noor'))
      await sidebar.getByRole('button', { name: 'Undo' }).click()
      await says(sidebar, 'Undone')
      expect(await field.lines()).toEqual([])
      await page.close()
    },
  )

  test('that writes something else than was pasted: the agent is asked to look, and Undo takes it out again', async () => {
    const { page, field, sidebar } = await readyDesk('contenteditable')
    await field.editable.evaluate((editable) => {
      editable.addEventListener('paste', (event) => {
        event.preventDefault()
        const html = (event as ClipboardEvent).clipboardData?.getData('text/html') ?? ''
        document.execCommand('insertHTML', false, html.replaceAll('refund', 'voucher'))
      })
    })
    await page.keyboard.press('Enter')
    await says(sidebar, 'Inserted, but the editor changed it. Please check.')
    expect((await field.lines()).join(' ')).toContain('voucher')
    await sidebar.getByRole('button', { name: 'Undo' }).click()
    await says(sidebar, 'Undone')
    expect(await field.lines()).toEqual([])
    await page.close()
  })

  test('that throws our sidebar out gets it back, whole, when the agent asks for it', async () => {
    const { page, field } = await readyDesk()
    const thrownOut = await sidebarIn(page)
    await page.evaluate(() => document.documentElement.lastElementChild?.remove())
    await expect.poll(() => thrownOut.isDetached()).toBe(true)
    await field.click()
    await page.keyboard.type('Mine. ')
    const again = await openSidebar(desk.browser, page)
    await page.keyboard.type('ack')
    await highlightedRow(again).waitFor()
    expect(await field.lines()).toEqual(['Mine.'])
    await page.close()
  })

  test('that moves our sidebar about has inserted nothing, and the sidebar works where it is', async () => {
    const { page, field } = await readyDesk()
    await page.evaluate(() => document.body.append(document.documentElement.lastElementChild as Element))
    // The frame before is gone when the moved one has its list.
    await expect
      .poll(() =>
        sidebarIn(page)
          .then((frame) => frame.getByRole('option').count())
          .catch(() => 0),
      )
      .toBeGreaterThan(0)
    expect(await field.lines()).toEqual([])
    await field.click()
    const moved = await openSidebar(desk.browser, page)
    await fillRefund(page, moved)
    await page.keyboard.press('Enter')
    await says(moved, 'Inserted')
    expect(await field.lines()).toEqual(refundLines('Maja', 'Noor'))
    await page.close()
  })
})
