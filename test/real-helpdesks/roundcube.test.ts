import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addSamples, openSidebar } from '../support/desk.ts'
import { fillRefund, refundLines } from '../support/fill-refund.ts'
import { type MailDesk, mailField, openMailDesk, reply, saveDraft } from '../support/roundcube/desk.ts'
import { agent, mails } from '../support/roundcube/mails.ts'
import { ticketTold } from '../support/ticket-told.ts'

let desk: MailDesk
beforeAll(async () => {
  desk = await openMailDesk()
  await addSamples(desk.browser)
}, 120_000)
afterAll(() => desk?.close())

const sidebarOf = (page: Page) => openSidebar(desk.browser, page)
const said = (sidebar: Frame, words: string) => sidebar.getByRole('status').filter({ hasText: words }).waitFor()

describe.each([
  { kind: 'rich', number: 1, name: 'Maja' },
  { kind: 'plain', number: 2, name: 'Søren' },
] as const)('In the $kind editor of Roundcube', ({ kind, number, name }) => {
  test('a reply goes in at the caret, typing goes on after it, and the draft holds it once the agent has saved it', async () => {
    const page = await desk.openMessage(number)
    await reply(page)
    const field = await mailField(page, kind)
    await field.editable.click()
    await page.keyboard.press('ControlOrMeta+Home')
    const quoted = linesOf(await field.text())
    await page.keyboard.type('Before. After.')
    for (const _ of ' After.') await page.keyboard.press('ArrowLeft')
    const sidebar = await sidebarOf(page)
    await sidebar.getByText('Into: Message Body').waitFor()
    await fillRefund(page, sidebar)
    await page.keyboard.press('Enter')
    await said(sidebar, 'Inserted')
    await page.keyboard.type('NEXT')
    const letter = refundLines(name, agent.name.split(' ')[0] ?? '')
    const written = linesOf(await field.text())
    for (const line of letter.slice(1, -1)) expect(written).toContain(line)
    expect(written.join(' ')).toMatch(new RegExp(`^Before\\. ?Hi ${name},`))
    expect(written.join(' ')).toContain('KittiwakeNEXT')
    expect(written.slice(-quoted.length + 1)).toEqual(quoted.slice(1))
    await saveDraft(page)
    const stored = await readAs(page, await desk.newestDraft())
    for (const line of letter.slice(1, -1)) expect(stored).toContain(line)
    expect(stored).toContain('KittiwakeNEXT')
    await page.close()
  })
})

describe('What the message told', () => {
  const told = async (page: Page) => ticketTold(await sidebarOf(page))
  const [maja, soeren] = mails

  test('is known on its own page and beside the list', async () => {
    const page = await desk.openMessage(1)
    expect(await told(page)).toMatchObject({
      subject: maja.subject,
      customerName: 'Maja Lindqvist',
      customerEmail: maja.from.email,
      latestMessage: expect.stringContaining('arrived torn'),
    })
    await page.close()
    const list = await desk.openPreview(2)
    expect(await told(list)).toMatchObject({
      subject: soeren.subject,
      customerName: 'Søren Ærø',
      latestMessage: expect.stringContaining('Jeg kan ikke logge ind'),
    })
    await list.close()
  })

  test.each(['its own page', 'the frame beside the list'])('is known where it is answered from %s', async (from) => {
    const page = from === 'its own page' ? await desk.openMessage(2) : await desk.openPreview(2)
    await reply(page)
    await mailField(page, 'plain')
    const sidebar = await sidebarOf(page)
    const held = sidebar.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)))
    expect(await held).toContain('Jeg kan ikke logge ind')
    expect(await ticketTold(sidebar)).toMatchObject({
      customerName: 'Søren Ærø',
      subject: soeren.subject,
      elsewhere: true,
    })
    await page.close()
  })
})

/** The lines that hold something, as they are read. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\u00A0', ' ').trim())
    .filter((line) => line !== '')

/** What was stored, as a reader sees it: on lines that end in a space, plain mail goes on. */
const readAs = (page: Page, draft: Awaited<ReturnType<MailDesk['newestDraft']>>) =>
  page.evaluate(({ html, text = '' }) => {
    if (html === undefined) return text.replaceAll('\r', '').replaceAll(' \n', ' ')
    const shown = document.createElement('div')
    shown.innerHTML = html
    document.body.append(shown)
    return shown.innerText.replaceAll('\u00A0', ' ')
  }, draft ?? {})
