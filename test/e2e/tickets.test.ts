import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSamples, type Desk, openDesk, openSidebar } from '../support/desk.ts'
import { fillRefund, refundLines } from '../support/fill-refund.ts'
import { type EditorName, editors, type ReplyField, replyField } from '../support/reply-field.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await addSamples(desk.browser)
})
afterAll(() => desk.close())

/** Maja's ticket and Søren's, both open in tabs with a few words in their editors; Søren's is shown. */
async function openBoth(editor: EditorName): Promise<Page> {
  const { page, field } = await desk.openTicket(editor)
  await write(page, field, 'To Maja')
  await page.getByRole('link', { name: 'Kedlen kom frem' }).click()
  await write(page, await replyField(page, editor), 'To Søren')
  return page
}

async function write(page: Page, field: ReplyField, words: string): Promise<void> {
  await field.click()
  await page.keyboard.type(words)
  await expect.poll(() => field.lines()).toEqual([words])
}

const tab = (page: Page, customer: string) =>
  page.getByRole('navigation', { name: 'Open tickets' }).getByRole('link', { name: customer })

/** What stands in the two editors. Ends at Søren's ticket. */
async function written(page: Page, editor: EditorName) {
  const linesOf = async (customer: string) => {
    await tab(page, customer).click()
    return (await replyField(page, editor)).lines()
  }
  return { maja: await linesOf('Maja Lindqvist'), søren: await linesOf('Søren Kjær') }
}

const said = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()
const firstName = (sidebar: Frame) => sidebar.getByRole('textbox', { name: 'Customer’s first name' }).inputValue()

describe.each(editors)('With two tickets in the page, in the %s editor', (editor) => {
  test('the customer shown is greeted, in the editor shown', async () => {
    const page = await openBoth(editor)
    const sidebar = await openSidebar(desk.browser, page)
    await fillRefund(page, sidebar)
    await page.keyboard.press('Enter')
    await said(sidebar, 'Inserted')
    const { maja, søren } = await written(page, editor)
    expect(maja).toEqual(['To Maja'])
    expect(søren.join('')).toBe(`To Søren${refundLines('Søren', 'Noor').join('')}`)
    await page.close()
  })

  test('nothing goes into the editor of a hidden ticket, though the agent was in it last', async () => {
    const page = await openBoth(editor)
    await page.getByRole('searchbox', { name: 'Filter tickets' }).click()
    await (await replyField(page, editor)).click()
    await tab(page, 'Maja Lindqvist').click()
    const sidebar = await openSidebar(desk.browser, page)
    await fillRefund(page, sidebar)
    expect(await firstName(sidebar)).toBe('Maja')
    await page.keyboard.press('Enter')
    await said(sidebar, 'Nothing inserted: click into your answer, then insert again.')
    expect(await written(page, editor)).toEqual({ maja: ['To Maja'], søren: ['To Søren'] })
    expect(await page.getByRole('searchbox', { name: 'Filter tickets' }).inputValue()).toBe('')
    await page.close()
  })
})

describe.each(['textarea', 'prosemirror', 'tinymce'] as const)(
  'A reply chosen for one ticket, in the %s editor',
  (editor) => {
    test('is not inserted in the other: its blanks are empty there, and the other customer’s name stands in it', async () => {
      const page = await openBoth(editor)
      const sidebar = await openSidebar(desk.browser, page)
      await fillRefund(page, sidebar)
      await tab(page, 'Maja Lindqvist').click()
      await (await replyField(page, editor)).click()
      await openSidebar(desk.browser, page)
      await expect.poll(() => firstName(sidebar)).toBe('Maja')
      await page.keyboard.press('Control+Enter')
      await said(sidebar, 'Fill in “Amount refunded” first.')
      expect(await written(page, editor)).toEqual({ maja: ['To Maja'], søren: ['To Søren'] })
      await page.close()
    })

    test('is not inserted when the page puts the other in its place by itself, and the agent is told', async () => {
      const page = await openBoth(editor)
      const sidebar = await openSidebar(desk.browser, page)
      await fillRefund(page, sidebar)
      // As a script of a helpdesk may: no address changes, and nothing tells the sidebar.
      await page.evaluate(() => {
        for (const ticket of document.querySelectorAll<HTMLElement>('[data-ticket-number]'))
          ticket.hidden = !ticket.hidden
      })
      await page.keyboard.press('Enter')
      await said(sidebar, 'Nothing inserted: another ticket is open now. Check, then insert.')
      expect(await firstName(sidebar)).toBe('Maja')
      expect(await written(page, editor)).toEqual({ maja: ['To Maja'], søren: ['To Søren'] })
      await page.close()
    })

    test('is not inserted when the page gives the editor to the other in the moment of writing', async () => {
      const { page, field } = await desk.openTicket(editor)
      await field.click()
      const sidebar = await openSidebar(desk.browser, page)
      await fillRefund(page, sidebar)
      // The sidebar has asked whose ticket it is by then, and nothing of the page is drawn anew.
      await field.editable.evaluate((element) => {
        const desk = element.ownerDocument.defaultView?.top?.document
        const becomeAnother = () => desk?.querySelector('[data-ticket-number]')?.setAttribute('data-ticket-number', '9')
        element.addEventListener('focus', becomeAnother, { capture: true })
      })
      await page.keyboard.press('Enter')
      await said(sidebar, 'Nothing inserted: another ticket is open now. Check, then insert.')
      expect(await field.lines()).toEqual([])
      await page.close()
    })
  },
)
